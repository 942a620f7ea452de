import { type FormEvent, useId, useRef, useState } from 'react';
import type { CallHours, CallOutcome, CallSubject, Order, OutcomeCode, ReportCall } from '../../api/types';
import { useWords } from '../../i18n';
import { fromWall, toWall } from '../../i18n/wallTime';
import { Form } from '../../ui/Form';
import { Once } from '../../ui/once';
import { TypedField } from '../../ui/TypedField';
import { isFilled } from '../../ui/validity';
import { isPhoningForbidden } from '../labels/phoning';

const LONGEST = 500;
/** The outcomes that have buttons of their own. */
const BUTTONS: readonly OutcomeCode[] = ['ANSWERED', 'NO_ANSWER'];
const SUBJECTS = ['OUT_OF_STOCK', 'DELIVERY', 'REQUESTED'] as const satisfies readonly CallSubject[];

/** What came of a call that has just ended, and when to call again. */
export function CallForm({
  order,
  hours,
  outcomes,
  onReport,
}: {
  order: Order;
  hours: CallHours | undefined;
  outcomes: ReadonlyMap<OutcomeCode, CallOutcome> | undefined;
  /** @returns whether the server accepted it */
  onReport: (call: ReportCall) => Promise<boolean>;
}) {
  const { t, language } = useWords();
  const [saving, setSaving] = useState(false);
  const [note, setNote] = useState('');
  /** Null while the proposed time stands. */
  const [chosen, setChosen] = useState<string | null>(null);
  const [other, setOther] = useState('');
  const [about, setAbout] = useState('');
  const once = useRef(new Once());
  const subject = useRef<HTMLSelectElement>(null);
  const callAgain = useId();
  const again = chosen ?? (hours === undefined ? '' : toWall(new Date(hours.again)));

  const report = (outcome: OutcomeCode, at: number) => {
    if (saving || !once.current.accepts(at) || (subject.current !== null && !isFilled(subject.current))) {
      return;
    }
    const known = SUBJECTS.find((each) => each === about);
    // Who has said everything is not called again.
    const planned = outcome !== 'ANSWERED' && outcome !== 'WRONG_NUMBER' && again !== '';
    setSaving(true);
    // The same report again must be the same, although the proposed time goes on.
    setChosen(again);
    void onReport({
      outcome,
      ...(known === undefined ? {} : { subject: known }),
      ...(note.trim() === '' ? {} : { note: note.trim() }),
      ...(planned ? { callAgainAt: fromWall(again).toISOString() } : {}),
    })
      .then((done) => {
        if (done) {
          setNote('');
          setChosen(null);
          setOther('');
          setAbout('');
        }
      })
      .finally(() => setSaving(false));
  };

  return (
    <Form
      className="call-form"
      aria-label={t('calls.form')}
      onSubmit={(event: FormEvent) => {
        const outcome = [...(outcomes?.keys() ?? [])].find((each) => each === other);
        if (outcome !== undefined) {
          report(outcome, event.timeStamp);
        }
      }}
    >
      {isPhoningForbidden(order) && (
        <label className="field">
          <span>{t('calls.subject')}</span>
          <select ref={subject} required value={about} onChange={(event) => setAbout(event.target.value)}>
            <option value="">{t('calls.choose')}</option>
            {SUBJECTS.map((each) => (
              <option key={each} value={each}>
                {t(`calls.subject.${each}`)}
              </option>
            ))}
          </select>
        </label>
      )}
      <label className="field">
        <span>{t('calls.note')}</span>
        <input maxLength={LONGEST} value={note} onChange={(event) => setNote(event.target.value)} />
      </label>
      <div className="field">
        <label className="field-label" htmlFor={callAgain}>
          {t('calls.callAgain')}
        </label>
        <TypedField id={callAgain} kind="moment" value={again} onChange={setChosen} />
      </div>
      <p className="call-acts">
        <button type="button" className="button" aria-busy={saving} onClick={({ timeStamp }) => report('ANSWERED', timeStamp)}>
          {t('calls.reached')}
        </button>
        <button type="button" className="button" aria-busy={saving} onClick={({ timeStamp }) => report('NO_ANSWER', timeStamp)}>
          {t('calls.missed')}
        </button>
      </p>
      <p className="call-acts">
        <select aria-label={t('calls.other')} required value={other} onChange={(event) => setOther(event.target.value)}>
          <option value="">{t('calls.other')}</option>
          {[...(outcomes?.values() ?? [])]
            .filter(({ code }) => !BUTTONS.includes(code))
            .map(({ code, name }) => (
              <option key={code} value={code}>
                {name[language]}
              </option>
            ))}
        </select>
        <button type="submit" className="button" aria-busy={saving}>
          {t('calls.save')}
        </button>
      </p>
    </Form>
  );
}
