import { useEffect, useMemo } from 'react';
import { Link, useLocation, useSearch } from 'wouter';
import { useWords } from '../i18n';
import { useListWithPane } from '../keyboard/useListWithPane';
import type { PageProps } from '../ui/page';
import { SIDE_BY_SIDE, useMedia } from '../ui/useMedia';
import { useConversation, useConversations, useMessageCounts } from './data/queries';
import { FILTERS, messageAddressOf, messageWishOf, sectionOf } from './data/wish';
import { KEYS } from './keys/keys';
import { TalkList } from './list/TalkList';
import { TalkSearch } from './search/TalkSearch';
import { TalkPane } from './thread/TalkPane';
import './words';
import './messages.css';

/**
 * The list of conversations, one of them, or both beside each other: the address says which.
 *
 * @param item the id of the open conversation
 */
export default function MessagesPage({ item: id, active }: PageProps) {
  const { t } = useWords();
  const [, go] = useLocation();
  const search = useSearch();
  const wide = useMedia(SIDE_BY_SIDE);
  const stated = messageWishOf(search);
  // A letter leads to a conversation and does not say in which part it is.
  const kind = useConversation(id ?? '', id !== undefined).data?.kind;
  const wish = kind !== undefined && !new URLSearchParams(search).has('section') ? { ...stated, section: sectionOf(kind) } : stated;
  const list = useConversations(wish);
  const counts = useMessageCounts();
  const pages = list.data?.pages;
  const rows = useMemo(() => pages?.flatMap((page) => page.items) ?? [], [pages]);
  useTitle(counts === undefined ? 0 : counts.order.waiting + counts.seller.waiting);

  const { at, close } = useListWithPane({
    id,
    kind: 'talk',
    rows,
    list,
    addressOf: (item) => messageAddressOf(wish, item),
    more: {
      [KEYS.search]: () => {
        if (id !== undefined && !wide) {
          go(messageAddressOf(wish));
        }
        setTimeout(() => document.querySelector<HTMLInputElement>('.messages input[type=search]')?.focus());
      },
    },
    active,
  });

  return (
    <div className="messages" data-open={id !== undefined}>
      {(id === undefined || wide) && (
        <section className="messages-list" aria-label={t('messages')}>
          <header className="messages-head">
            <h1>{t(wish.q === '' ? `messages.title.${wish.section}` : 'talks.found')}</h1>
            <p role="status" className="muted">
              {wish.q === '' && counts !== undefined && counts[wish.section].waiting > 0 && t('messages.count.waiting', { n: counts[wish.section].waiting })}
            </p>
            <TalkSearch wish={wish} />
            <nav className="messages-filter" aria-label={t('messages.filter')}>
              {FILTERS.map((filter) => (
                <Link
                  key={filter}
                  className="button"
                  href={messageAddressOf({ ...wish, filter })}
                  aria-current={filter === wish.filter ? 'true' : undefined}
                >
                  {t(filter === null ? 'messages.filter.all' : `messages.${filter}`)}
                </Link>
              ))}
            </nav>
          </header>
          <TalkList wish={wish} list={list} rows={rows} at={at} />
        </section>
      )}
      {id !== undefined && <TalkPane key={id} id={id} beside={wide} active={active} onClose={close} />}
    </div>
  );
}

function useTitle(waiting: number): void {
  const { t } = useWords();
  useEffect(() => {
    document.title = `${waiting > 0 ? `(${waiting}) ` : ''}${t('app.title', { page: t('messages') })}`;
  }, [t, waiting]);
}
