import { useEffect, useState } from 'react';
import { Link, useSearch } from 'wouter';
import { Refused, sessionEnded } from '../../api/problem';
import { useWords } from '../../i18n';
import { useShortcuts } from '../../keyboard/useKeyboard';
import { shownCount } from '../../messages/navigation/shownCount';
import { Message } from '../../ui/Message';
import type { PageProps } from '../../ui/page';
import { Skeleton } from '../../ui/Skeleton';
import { toasts } from '../../ui/toasts';
import { type Decision, type Held, LISTS, listOf, useDecide, useHeld, useHeldCounts } from '../data/held';
import { KEYS } from '../keys/keys';
import { HeldText } from './HeldText';
import './moderation.css';
import './words';

/** The texts that wait for a decision of the marketplace, one after the other. */
export default function ModerationPage({ active }: PageProps) {
  const { t } = useWords();
  const list = listOf(useSearch());
  const held = useHeld(list);
  const counts = useHeldCounts();
  const decide = useDecide(list);
  const [at, setAt] = useState<string>();
  const [refusing, setRefusing] = useState(false);
  const rows = held.data?.pages.flatMap(({ items }) => items) ?? [];
  const found = rows.findIndex(({ text }) => text.id === at);
  const place = found === -1 ? 0 : found;
  const current = rows[place];

  useEffect(() => {
    document.title = t('app.title', { page: t('moderation') });
  }, [t]);

  /** @returns how to step back */
  const go = (to: Held | undefined) => {
    if (to !== undefined) {
      setAt(to.text.id);
      setRefusing(false);
      setTimeout(() => document.getElementById(`held-${to.text.id}`)?.focus());
    }
    return () => setAt(at);
  };

  const send = (decided: Held, decision: Decision) => {
    if (decide.isPending) {
      return;
    }
    const next = rows[rows.indexOf(decided) + 1] ?? rows[rows.indexOf(decided) - 1];
    const topic = 'moderation';
    decide.mutate(
      { id: decided.text.id, decision },
      {
        onSuccess: () => {
          toasts.good(t(decision.pass ? 'held.passed' : 'held.rejected'), { topic });
          go(next);
        },
        onError: (error) => {
          if (!sessionEnded(error)) {
            toasts.bad(error instanceof Refused && error.problem !== null ? error.message : t('app.unreachable'), { topic });
          }
        },
      },
    );
  };

  useShortcuts(
    {
      [KEYS.next]: { quick: () => go(at === undefined ? current : rows[place + 1]) },
      [KEYS.previous]: { quick: () => go(rows[place - 1]) },
      [KEYS.pass]: () => (current === undefined || refusing ? false : send(current, { pass: true, rule: null, comment: null })),
      [KEYS.reject]: () => {
        if (current === undefined) {
          return false;
        }
        setAt(current.text.id);
        return setRefusing(true);
      },
      Escape: () => (refusing ? setRefusing(false) : false),
    },
    active,
  );

  return (
    <div className="moderation">
      <header className="moderation-head">
        <h1>{t('moderation')}</h1>
        <p className="muted">{t('held.hint')}</p>
        <nav className="messages-filter" aria-label={t('held.lists')}>
          {LISTS.map((each) => (
            <Link key={each} className="button" href={`/operator/moderation?list=${each}`} aria-current={each === list ? 'page' : undefined}>
              {t(`held.${each}`)}
              {counts !== undefined && ` (${shownCount(counts[each])})`}
            </Link>
          ))}
        </nav>
      </header>
      {held.isPending ? (
        <Skeleton lines={8} />
      ) : rows.length === 0 && held.isError ? (
        <Message title={t('held.failed')} hint={t('held.failed.hint')} alert>
          <button type="button" className="button" onClick={() => void held.refetch()}>
            {t('app.retry')}
          </button>
        </Message>
      ) : rows.length === 0 ? (
        <Message title={t('held.empty')} hint={t('held.empty.hint')} />
      ) : (
        <ol className="held-list" aria-label={t(`held.${list}`)}>
          {rows.map((row) => (
            <HeldText
              key={row.text.id}
              held={row}
              here={row === current}
              refusing={refusing && row === current}
              busy={decide.isPending && row === current}
              onFocus={() => {
                if (row !== current) {
                  setAt(row.text.id);
                  setRefusing(false);
                }
              }}
              onRefuse={(wanted) => {
                setAt(row.text.id);
                setRefusing(wanted);
              }}
              onDecide={(decision) => send(row, decision)}
            />
          ))}
        </ol>
      )}
      {held.hasNextPage && (
        <button type="button" className="button more" aria-busy={held.isFetchingNextPage} onClick={() => held.isFetchingNextPage || void held.fetchNextPage()}>
          {t('held.more')}
        </button>
      )}
    </div>
  );
}
