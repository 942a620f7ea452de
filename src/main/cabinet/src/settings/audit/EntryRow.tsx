import type { AuditEntry } from '../../api/types';
import { type Translate, useWords } from '../../i18n';
import { isAct } from './acts';
import { timeOfDay } from '../../i18n/days';
import { useNames } from './useNames';

const ROLES = ['OWNER', 'MANAGER', 'PACKER', 'READ_ONLY', 'OPERATOR'] as const;

/** The facts that are shown, in this order. */
const FACTS = ['role', 'from', 'to', 'permissions'];

/** Who of the call centre has looked at something, and why. */
const LOOK = ['agent', 'reason'];

const REASONS = ['CALL', 'BUYER_ON_THE_LINE', 'COMPLAINT'] as const;

/** Subjects that tell more than the act itself. */
const TOLD = ['person', 'token', 'invitation', 'notification', 'order'];

/** An act: when, what, to whom, by whom and from where. */
export function EntryRow({ entry }: { entry: AuditEntry }) {
  const { t } = useWords();
  const name = useNames();
  const { act, actor, subject, origin, outcome, details } = entry;
  const ofAnother = TOLD.includes(subject.kind) && (subject.kind !== actor.kind || subject.id !== actor.id);
  const facts = FACTS.flatMap((fact) => details[fact] ?? []);
  const look = LOOK.flatMap((fact) => details[fact] ?? []);
  return (
    <li className="audit-entry">
      <time dateTime={entry.at} className="audit-time">
        {timeOfDay(entry.at)}
      </time>
      <p>
        <strong className={outcome === 'REFUSED' ? 'bad' : undefined}>{isAct(act) ? t(`audit.act.${act}`) : act}</strong>
        {ofAnother && <>: {name(subject)}</>}
        {facts.length > 0 && <span className="muted"> ({facts.map((fact) => inWords(fact, t)).join(' → ')})</span>}
        {look.length > 0 && <span className="muted"> ({look.map((fact) => inWords(fact, t)).join(', ')})</span>}
        <span className="muted audit-by">
          {name(actor)}
          {origin !== null && <> · {t('audit.from', { origin })}</>}
        </span>
      </p>
    </li>
  );
}

function inWords(fact: string, t: Translate): string {
  const role = ROLES.find((each) => each === fact);
  const reason = REASONS.find((each) => each === fact);
  return role !== undefined ? t(`people.role.${role}`) : reason !== undefined ? t(`audit.reason.${reason}`) : fact;
}
