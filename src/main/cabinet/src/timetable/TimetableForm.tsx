import { type FormEvent, useEffect, useRef, useState } from 'react';
import { Refused, sessionEnded } from '../api/problem';
import type { Timetable } from '../api/types';
import { useWords } from '../i18n';
import { Form } from '../ui/Form';
import { Once } from '../ui/once';
import { toasts } from '../ui/toasts';
import { AbsenceFields } from './AbsenceFields';
import { useSaveTimetable } from './data';
import { contentOf, draftOf } from './draft';
import { SpecialDaysFields } from './SpecialDaysFields';
import { WeekFields } from './WeekFields';

const TOPIC = 'timetable';
const ZONES = Intl.supportedValuesOf('timeZone');

/** What the server refused, and at which field. */
interface Refusal {
  text: string;
  field: string | undefined;
  stale: boolean;
}

/**
 * The form of a timetable that was read.
 *
 * @param today the date in the shop's zone
 * @param onReload shows what is stored now
 */
export function TimetableForm({ timetable, today, onReload }: { timetable: Timetable; today: string; onReload: () => void }) {
  const { t } = useWords();
  const [draft, setDraft] = useState(() => draftOf(timetable));
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const saving = useSaveTimetable();
  const once = useRef(new Once());
  const problem = useRef<HTMLParagraphElement>(null);

  useEffect(() => {
    if (refusal !== null) {
      const field = document.querySelector<HTMLInputElement>('.timetable input[aria-invalid="true"]');
      (field ?? problem.current)?.focus();
    }
  }, [refusal]);

  const change = (changed: typeof draft) => {
    setDraft(changed);
    setRefusal(null);
  };

  const save = (event: FormEvent) => {
    if (!once.current.accepts(event.timeStamp) || saving.isPending) {
      return;
    }
    setRefusal(null);
    saving.mutateAsync({ version: timetable.version, body: contentOf(draft) }).then(
      () => toasts.good(t('timetable.saved'), { topic: TOPIC }),
      (error: unknown) => {
        // What was refused may be corrected and sent at once.
        once.current = new Once();
        if (!sessionEnded(error)) {
          setRefusal(refusalOf(error, t('app.unreachable')));
        }
      },
    );
  };

  return (
    <Form className="timetable" onSubmit={save}>
      {refusal !== null && (
        <p className="problem" id="timetable-problem" role="alert" tabIndex={-1} ref={problem}>
          {refusal.stale ? t('timetable.stale') : refusal.text}{' '}
          {refusal.stale && (
            <button type="button" className="button" onClick={onReload}>
              {t('timetable.reload')}
            </button>
          )}
        </p>
      )}
      <label className="field zone">
        <span>{t('timetable.zone')}</span>
        <input
          list="timetable-zones"
          required
          autoComplete="off"
          spellCheck={false}
          aria-invalid={refusal?.field === 'zone'}
          aria-describedby={refusal?.field === 'zone' ? 'timetable-problem' : undefined}
          value={draft.zone}
          onChange={({ target }) => change({ ...draft, zone: target.value })}
        />
        <datalist id="timetable-zones">
          {ZONES.map((zone) => (
            <option key={zone} value={zone} />
          ))}
        </datalist>
      </label>
      <WeekFields draft={draft} bad={refusal?.field} onChange={change} />
      <SpecialDaysFields draft={draft} bad={refusal?.field} today={today} onChange={change} />
      <AbsenceFields draft={draft} bad={refusal?.field} today={today} onChange={change} />
      <p>
        <button type="submit" className="button primary" aria-busy={saving.isPending}>
          {t(saving.isPending ? 'app.saving' : 'timetable.save')}
        </button>
      </p>
    </Form>
  );
}

function refusalOf(error: unknown, unreachable: string): Refusal {
  if (!(error instanceof Refused) || error.problem === null) {
    return { text: unreachable, field: undefined, stale: false };
  }
  const { title, violations } = error.problem;
  return { text: title, field: violations?.[0]?.field, stale: error.is('stale-version') };
}
