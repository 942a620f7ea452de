import { useId } from 'react';
import type { RefusalCount } from '../../api/types';
import { useWords } from '../../i18n';
import { moment } from '../../i18n/clock';
import { useNow } from '../../i18n/useNow';
import { useRefusals } from './data';
import { useNames } from './useNames';

const KNOWN = ['forbidden', 'not-found', 'unauthenticated', 'cross-site', 'too-many-attempts', 'session.throttled'] as const;

/** What was refused, in numbers; nothing while there is nothing. */
export function Refusals() {
  const { t } = useWords();
  const id = useId();
  const counts = useRefusals().data?.items ?? [];
  if (counts.length === 0) {
    return null;
  }
  return (
    <section aria-labelledby={id} className="audit-refusals">
      <h2 id={id}>{t('audit.refusals')}</h2>
      <p className="muted">{t('audit.refusals.hint')}</p>
      <ul>
        {counts.map((count) => (
          <Row key={`${count.hour} ${count.code} ${count.actor} ${count.origin}`} count={count} />
        ))}
      </ul>
    </section>
  );
}

function Row({ count: { hour, code, actor, origin, count } }: { count: RefusalCount }) {
  const { t, language } = useWords();
  const now = useNow();
  const name = useNames();
  const known = KNOWN.find((each) => each === code);
  const [kind = '', id = ''] = actor.split(':', 2);
  return (
    <li className="audit-entry">
      <time dateTime={hour} className="audit-time">
        {moment(new Date(hour), now, language, t)}
      </time>
      <p>
        <strong>{known === undefined ? code : t(`audit.refusal.${known}`)}</strong>: {t('audit.times', { n: count })}
        <span className="muted audit-by">
          {name({ kind, id })}
          {origin !== null && <> · {t('audit.from', { origin })}</>}
        </span>
      </p>
    </li>
  );
}
