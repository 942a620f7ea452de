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
import { TimetableConflict } from './TimetableConflict';
import { WeekFields } from './WeekFields';

const TOPIC = 'timetable';
const ZONES = Intl.supportedValuesOf('timeZone');

/** What the server refused, and at which field. */
interface Refusal {
  text: string;
  field: string | undefined;
}

/**
 * The form of a timetable that was read.
 *
 * @param today the date in the shop's zone
 * @param onAdopt shows another version of it, which somebody else has saved meanwhile
 */
export function TimetableForm({
  timetable,
  today,
  onAdopt,
}: {
  timetable: Timetable;
  today: string;
  onAdopt: (now: Timetable) => void;
}) {
  const { t } = useWords();
  const [draft, setDraft] = useState(() => draftOf(timetable));
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  /** The timetable as somebody else has saved it meanwhile, until it is decided whose holds. */
  const [met, setMet] = useState<Timetable | null>(null);
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
    setMet(null);
  };

  const save = (event: FormEvent) => {
    if (once.current.accepts(event.timeStamp) && !saving.isPending) {
      send(timetable);
    }
  };

  /** @param base the version that is replaced */
  const send = ({ version }: Timetable) => {
    setRefusal(null);
    setMet(null);
    saving.mutateAsync({ version, body: contentOf(draft) }).then(
      () => toasts.good(t('timetable.saved'), { topic: TOPIC }),
      (error: unknown) => {
        // What was refused may be corrected and sent at once.
        once.current = new Once();
        const now = currentOf(error);
        if (now !== undefined) {
          setMet(now);
        } else if (!sessionEnded(error)) {
          setRefusal(refusalOf(error, t('app.unreachable')));
        }
      },
    );
  };

  return (
    <Form className="timetable" onSubmit={save}>
      {met !== null && (
        <TimetableConflict
          key={met.version}
          before={timetable}
          now={met}
          onDecide={(choice) => (choice === 'mine' ? send(met) : onAdopt(met))}
        />
      )}
      {refusal !== null && (
        <p className="problem" id="timetable-problem" role="alert" tabIndex={-1} ref={problem}>
          {refusal.text}
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
    return { text: unreachable, field: undefined };
  }
  const { title, violations } = error.problem;
  return { text: title, field: violations?.[0]?.field };
}

/** The timetable as it is, where the server refused an older version of it. */
function currentOf(error: unknown): Timetable | undefined {
  return error instanceof Refused && error.is('stale-version') ? error.problem?.currentTimetable : undefined;
}
