import { useId, useState } from 'react';
import type { RequestCallback } from '../../api/types';
import { useWords } from '../../i18n';
import { fromWall } from '../../i18n/wallTime';
import { Form } from '../../ui/Form';
import { TypedField } from '../../ui/TypedField';
import type { About } from './about';
import './words';

const LONGEST = 500;

/** About what the call centre is to call, and when. */
export function CallbackForm({
  subjects,
  saving,
  refusal,
  onSave,
  onClose,
}: {
  /** Those about which no call is planned. */
  subjects: readonly About[];
  saving: boolean;
  refusal: string | null;
  /** @param at when it was pressed */
  onSave: (wanted: RequestCallback, at: number) => void;
  onClose: () => void;
}) {
  const { t } = useWords();
  const [about, setAbout] = useState<About | undefined>(subjects[0]);
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const [note, setNote] = useState('');
  const subject = useId();
  const begin = useId();
  const end = useId();
  const hours = useId();

  return (
    <Form
      className="callback-form"
      aria-label={t('callbacks.add')}
      onSubmit={({ timeStamp }) => {
        if (about !== undefined) {
          onSave(
            {
              about,
              ...(from === '' ? {} : { windowFrom: fromWall(from).toISOString() }),
              ...(to === '' ? {} : { windowTo: fromWall(to).toISOString() }),
              ...(note.trim() === '' ? {} : { note: note.trim() }),
            },
            timeStamp,
          );
        }
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          event.stopPropagation();
          onClose();
        }
      }}
    >
      <p className="callback-field">
        <label htmlFor={subject}>{t('callbacks.about')}</label>
        <select
          id={subject}
          autoFocus
          value={about}
          onChange={({ target }) => setAbout(subjects.find((each) => each === target.value))}
        >
          {subjects.map((each) => (
            <option key={each} value={each}>
              {t(`callbacks.about.${each}`)}
            </option>
          ))}
        </select>
      </p>
      <div className="callback-field">
        <label htmlFor={begin}>{t('callbacks.from')}</label>
        <TypedField id={begin} kind="moment" value={from} onChange={setFrom} aria-describedby={hours} />
      </div>
      <div className="callback-field">
        <label htmlFor={end}>{t('callbacks.to')}</label>
        <TypedField id={end} kind="moment" value={to} onChange={setTo} aria-describedby={hours} />
      </div>
      <label className="callback-wide">
        {t('callbacks.note')}
        <input maxLength={LONGEST} value={note} autoComplete="off" onChange={({ target }) => setNote(target.value)} />
      </label>
      <p id={hours} className="muted callback-wide">
        {t('callbacks.hours')}
      </p>
      {refusal !== null && (
        <p className="problem callback-wide" role="alert">
          {refusal}
        </p>
      )}
      <p className="callback-acts">
        <button type="submit" className="button primary" aria-busy={saving}>
          {t('callbacks.save')}
        </button>
        <button type="button" className="button" onClick={onClose}>
          {t('callbacks.close')}
        </button>
      </p>
    </Form>
  );
}
