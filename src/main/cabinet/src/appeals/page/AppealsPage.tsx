import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { Link, useLocation, useSearch } from 'wouter';
import { useWords } from '../../i18n';
import { useShortcuts } from '../../keyboard/useKeyboard';
import type { PageProps } from '../../ui/page';
import { SIDE_BY_SIDE, useMedia } from '../../ui/useMedia';
import { useAppealCounts } from '../data/counts';
import { useAppeals } from '../data/queries';
import { appealAddressOf, appealWishOf, SECTIONS, TYPES } from '../data/wish';
import { KEYS } from '../keys/keys';
import { AppealList } from './AppealList';
import { AppealPane } from './AppealPane';
import '../../messages/words';
import '../navigation/words';
import './words';
import '../../messages/messages.css';
import './appeals.css';

/**
 * The appeals to the call centre, one of them, or both beside each other: the address says which.
 *
 * @param item the number of the open appeal
 */
export default function AppealsPage({ item: id, active }: PageProps) {
  const { t } = useWords();
  const [, go] = useLocation();
  const search = useSearch();
  const wish = useMemo(() => appealWishOf(search), [search]);
  const wide = useMedia(SIDE_BY_SIDE);
  const list = useAppeals(wish);
  const counts = useAppealCounts();
  const pages = list.data?.pages;
  const rows = useMemo(() => pages?.flatMap((page) => page.items) ?? [], [pages]);
  const [cursor, setCursor] = useState<string>();
  const at = id ?? cursor;
  const place = rows.findIndex((row) => row.id === at);
  // An appeal that was answered goes down; the next one has then come to its place.
  const lastPlace = useRef(0);
  useEffect(() => {
    if (place !== -1) {
      lastPlace.current = place;
    }
  });
  const waiting = counts?.waiting ?? 0;
  useEffect(() => {
    document.title = `${waiting > 0 ? `(${waiting}) ` : ''}${t('app.title', { page: t('appeals') })}`;
  }, [t, waiting]);

  const close = useCallback(() => {
    setCursor(id);
    go(appealAddressOf(wish));
    setTimeout(() => focusRow(id));
  }, [go, id, wish]);

  /** @returns how to step back */
  const step = (by: 1 | -1) => {
    const left = document.activeElement;
    const gone = at === undefined ? 0 : lastPlace.current + (by === 1 ? 0 : -1);
    const next = rows[place === -1 ? gone : place + by];
    if (by === 1 && rows.length - place < 5 && list.hasNextPage && !list.isFetchingNextPage) {
      void list.fetchNextPage();
    }
    if (next === undefined) {
      return () => undefined;
    }
    setCursor(next.id);
    if (id !== undefined) {
      go(appealAddressOf(wish, next.id), { replace: true });
    } else {
      focusRow(next.id);
    }
    return () => {
      setCursor(cursor);
      if (id !== undefined) {
        go(appealAddressOf(wish, id), { replace: true });
      } else if (left instanceof HTMLElement) {
        left.focus();
      }
    };
  };

  useShortcuts(
    {
      [KEYS.next]: { quick: () => step(1) },
      [KEYS.previous]: { quick: () => step(-1) },
      Enter: () => (id === undefined && cursor !== undefined ? go(appealAddressOf(wish, cursor)) : false),
      Escape: () => (id === undefined ? false : close()),
    },
    active,
  );

  return (
    <div className="messages" data-open={id !== undefined}>
      {(id === undefined || wide) && (
        <section className="messages-list" aria-label={t('appeals')}>
          <header className="messages-head">
            <h1>{t('appeals')}</h1>
            <p role="status" className="muted">
              {waiting > 0 && t('messages.count.waiting', { n: waiting })}
            </p>
            <p className="muted">{t('appeals.hint')}</p>
            <nav className="messages-filter" aria-label={t('appeals.sections')}>
              {[null, ...SECTIONS].map((section) => (
                <Link
                  key={section}
                  className="button"
                  href={appealAddressOf({ ...wish, section })}
                  aria-current={section === wish.section ? 'true' : undefined}
                >
                  {t(`appeals.${section ?? 'all'}`)}
                </Link>
              ))}
            </nav>
            <label className="appeal-types">
              {t('appeals.type')}
              <select
                value={wish.type ?? ''}
                onChange={({ target: { value } }) => go(appealAddressOf({ ...wish, type: TYPES.find((each) => String(each) === value) ?? null }))}
              >
                <option value="">{t('appeals.type.all')}</option>
                {TYPES.map((type) => (
                  <option key={type} value={type}>
                    {t(`appeals.type.${type}`)}
                  </option>
                ))}
              </select>
            </label>
          </header>
          <AppealList wish={wish} list={list} rows={rows} at={at} />
        </section>
      )}
      {id !== undefined && <AppealPane key={id} id={id} beside={wide} active={active} onClose={close} />}
    </div>
  );
}

function focusRow(id: string | undefined): void {
  const link = document.querySelector<HTMLElement>(`[data-appeal="${id}"]`) ?? document.getElementById('main');
  link?.focus();
  link?.scrollIntoView({ block: 'nearest' });
}
