import { useId, useState } from 'react';
import type { AuditEntry } from '../../api/types';
import { useWords } from '../../i18n';
import { longDay } from '../../i18n/clock';
import { Message } from '../../ui/Message';
import { Skeleton } from '../../ui/Skeleton';
import { useStaff } from '../people/data';
import { LISTED_ACTS } from './acts';
import { useAudit } from './data';
import { byDay } from '../../i18n/days';
import { EntryRow } from './EntryRow';
import { Refusals } from './Refusals';
import './audit.css';

/** Who did what to access and settings, day by day. */
export function AuditPage() {
  const { t } = useWords();
  const [act, setAct] = useState('');
  const [actor, setActor] = useState('');
  const people = useStaff().data?.people ?? [];
  const audit = useAudit({ ...(act !== '' && { act }), ...(actor !== '' && { actor }) });
  const entries = audit.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <article className="audit" aria-labelledby="audit-heading">
      <h1 id="audit-heading" tabIndex={-1}>
        {t('audit')}
      </h1>
      <p className="muted">{t('audit.hint')}</p>
      <div className="audit-filter">
        <label className="field">
          <span>{t('audit.act')}</span>
          <select value={act} onChange={(event) => setAct(event.target.value)}>
            <option value="">{t('audit.act.all')}</option>
            {LISTED_ACTS.map((each) => (
              <option key={each} value={each}>
                {t(`audit.act.${each}`)}
              </option>
            ))}
          </select>
        </label>
        <label className="field">
          <span>{t('audit.actor')}</span>
          <select value={actor} onChange={(event) => setActor(event.target.value)}>
            <option value="">{t('audit.actor.all')}</option>
            {people.map(({ id, name }) => (
              <option key={id} value={`person:${id}`}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <a className="button" href="/api/v1/audit/export" download="audit.jsonl">
          {t('audit.export')}
        </a>
      </div>
      {audit.isPending ? (
        <Skeleton lines={6} />
      ) : audit.data === undefined ? (
        <Message title={t('audit.unloaded')} alert>
          <button type="button" className="button" onClick={() => void audit.refetch()}>
            {t('app.retry')}
          </button>
        </Message>
      ) : entries.length === 0 ? (
        <Message title={t('audit.empty')} />
      ) : (
        byDay(entries).map(({ date, entries: ofDay }) => <OneDay key={date} date={date} entries={ofDay} />)
      )}
      {audit.hasNextPage && (
        <button type="button" className="button" aria-busy={audit.isFetchingNextPage} onClick={() => audit.isFetchingNextPage || void audit.fetchNextPage()}>
          {audit.isFetchingNextPage ? t('app.loading') : t('audit.more')}
        </button>
      )}
      <Refusals />
    </article>
  );
}

function OneDay({ date, entries }: { date: string; entries: AuditEntry[] }) {
  const { language } = useWords();
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{longDay(date, language)}</h2>
      <ol className="audit-list">
        {entries.map((entry) => (
          <EntryRow key={entry.id} entry={entry} />
        ))}
      </ol>
    </section>
  );
}
