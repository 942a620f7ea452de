import type { OpenSession } from '../api/types';
import { useWords } from '../i18n';
import { moment } from '../i18n/clock';
import { useNow } from '../i18n/useNow';
import { Message } from '../ui/Message';
import { Skeleton } from '../ui/Skeleton';
import { toasts } from '../ui/toasts';
import { useEndOthers, useEndSession, useSessions } from './data';
import { refusal } from './refusal';

/** From where the cabinet is open. */
export function Sessions() {
  const { t } = useWords();
  const sessions = useSessions();
  const endOthers = useEndOthers();
  const shown = sessions.data?.pages.flatMap(({ items }) => items);
  const end = () =>
    endOthers.isPending ||
    endOthers.mutate(undefined, {
      onSuccess: () => toasts.good(t('security.sessions.endedOthers')),
      onError: (error) => toasts.bad(refusal(error, t) ?? ''),
    });
  return (
    <section aria-labelledby="security-sessions">
      <h2 id="security-sessions">{t('security.sessions')}</h2>
      <p className="muted">{t('security.sessions.hint')}</p>
      {shown !== undefined ? (
        <>
          <ul className="security-list">
            {shown.map((session) => (
              <Row key={session.id} session={session} />
            ))}
          </ul>
          <p className="security-acts">
            {sessions.hasNextPage && (
              <button type="button" className="button" onClick={() => void sessions.fetchNextPage()}>
                {t('security.sessions.more')}
              </button>
            )}
            {shown.length > 1 && (
              <button type="button" className="button" aria-disabled={endOthers.isPending} onClick={end}>
                {t('security.sessions.endOthers')}
              </button>
            )}
          </p>
        </>
      ) : sessions.isError ? (
        <Message title={t('security.failed')} alert>
          <button type="button" className="button" onClick={() => void sessions.refetch()}>
            {t('app.retry')}
          </button>
        </Message>
      ) : (
        <Skeleton lines={3} />
      )}
    </section>
  );
}

function Row({ session }: { session: OpenSession }) {
  const { t, language } = useWords();
  const now = useNow();
  const end = useEndSession();
  const { browser, system } = session.device;
  const device = [browser, system].filter((part) => part !== null).join(', ') || t('security.sessions.unknown');
  const at = (instant: string) => moment(new Date(instant), now, language, t);
  const press = () =>
    end.isPending ||
    end.mutate(session.id, {
      onSuccess: () => toasts.good(t('security.sessions.ended')),
      onError: (error) => toasts.bad(refusal(error, t) ?? ''),
    });
  return (
    <li className="security-row">
      <div className="security-facts">
        <strong>{device}</strong>
        {session.address !== null && <span>{session.address}</span>}
        <span className="muted">
          {session.current ? t('security.sessions.current') : t('security.sessions.seen', { date: at(session.seenAt) })},{' '}
          {t('security.sessions.opened', { date: at(session.openedAt) })}
        </span>
      </div>
      {!session.current && (
        <button type="button" className="button" aria-label={t('security.sessions.end.for', { device })} aria-disabled={end.isPending} onClick={press}>
          {t('security.sessions.end')}
        </button>
      )}
    </li>
  );
}
