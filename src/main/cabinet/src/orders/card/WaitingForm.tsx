import { type FormEvent, useId, useRef, useState } from 'react';
import type { AgreedWaiting, AgreeWaiting } from '../../api/types';
import { useWords } from '../../i18n';
import { Form } from '../../ui/Form';
import { Once } from '../../ui/once';
import { TypedField } from '../../ui/TypedField';

const AGREED = ['CALL', 'MESSAGE'] as const;

/** Until when the buyer waits, and how that was agreed. */
export function WaitingForm({
  waiting,
  onSave,
  onClose,
}: {
  waiting: AgreedWaiting | null;
  onSave: (waiting: AgreeWaiting) => Promise<void>;
  onClose: () => void;
}) {
  const { t } = useWords();
  const [saving, setSaving] = useState(false);
  const once = useRef(new Once());
  const until = useId();
  const agreedBy = useId();

  const save = (event: FormEvent<HTMLFormElement>) => {
    const form = new FormData(event.currentTarget);
    const text = (name: string) => String(form.get(name) ?? '').trim();
    const agreed = AGREED.find((each) => each === text('agreedBy'));
    if (saving || agreed === undefined || !once.current.accepts(event.timeStamp)) {
      return;
    }
    setSaving(true);
    void onSave({ until: text('until'), agreedBy: agreed, ...(text('note') === '' ? {} : { note: text('note') }) }).finally(() =>
      setSaving(false),
    );
  };

  return (
    <Form
      className="waiting-form"
      aria-label={t('waiting.form')}
      onSubmit={save}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          event.stopPropagation();
          onClose();
        }
      }}
    >
      <div className="waiting-field">
        <label htmlFor={until}>{t('waiting.day')}</label>
        <TypedField kind="date" id={until} name="until" required autoFocus defaultValue={waiting?.until} />
      </div>
      <p className="waiting-field">
        <label htmlFor={agreedBy}>{t('waiting.agreedBy')}</label>
        <select id={agreedBy} name="agreedBy" required defaultValue={waiting?.agreedBy ?? ''}>
          <option value="">{t('waiting.agreedBy.choose')}</option>
          {AGREED.map((each) => (
            <option key={each} value={each}>
              {t(`waiting.agreedBy.${each}`)}
            </option>
          ))}
        </select>
      </p>
      <label className="waiting-note">
        {t('waiting.note')}
        <input name="note" maxLength={500} autoComplete="off" defaultValue={waiting?.note ?? ''} />
      </label>
      <p className="waiting-acts">
        <button type="submit" className="button primary" aria-busy={saving}>
          {t('waiting.save')}
        </button>
        <button type="button" className="button" onClick={onClose}>
          {t('waiting.cancel')}
        </button>
      </p>
    </Form>
  );
}
