import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { Link, useLocation, useSearch } from 'wouter';
import { useWords } from '../../i18n';
import { useShortcuts } from '../../keyboard/useKeyboard';
import type { PageProps } from '../../ui/page';
import { Icon } from '../../ui/Icon';
import { SIDE_BY_SIDE, useMedia } from '../../ui/useMedia';
import { useQuestionCounts } from '../data/counts';
import { useQuestions } from '../data/queries';
import { questionAddressOf, questionWishOf, SECTIONS } from '../data/wish';
import { KEYS } from '../keys/keys';
import { QuestionList } from './QuestionList';
import { QuestionPane } from './QuestionPane';
import '../../messages/words';
import './words';
import '../../messages/messages.css';
import './reviews.css';

/**
 * The public questions about products, one of them, or both beside each other: the address says which.
 *
 * @param item the id of the open question
 */
export default function ReviewsPage({ item: id, active }: PageProps) {
  const { t } = useWords();
  const [, go] = useLocation();
  const wish = questionWishOf(useSearch());
  const wide = useMedia(SIDE_BY_SIDE);
  const list = useQuestions(wish);
  const counts = useQuestionCounts();
  const pages = list.data?.pages;
  const rows = useMemo(() => pages?.flatMap((page) => page.items) ?? [], [pages]);
  const [cursor, setCursor] = useState<string>();
  const at = id ?? cursor;
  const place = rows.findIndex((row) => row.id === at);
  // A question that was answered goes down; the next one has then come to its place.
  const lastPlace = useRef(0);
  useEffect(() => {
    if (place !== -1) {
      lastPlace.current = place;
    }
  });
  const waiting = counts?.waiting ?? 0;
  useEffect(() => {
    document.title = `${waiting > 0 ? `(${waiting}) ` : ''}${t('app.title', { page: t('reviews.questions') })}`;
  }, [t, waiting]);

  const close = useCallback(() => {
    setCursor(id);
    go(questionAddressOf(wish));
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
      go(questionAddressOf(wish, next.id), { replace: true });
    } else {
      focusRow(next.id);
    }
    return () => {
      setCursor(cursor);
      if (id !== undefined) {
        go(questionAddressOf(wish, id), { replace: true });
      } else if (left instanceof HTMLElement) {
        left.focus();
      }
    };
  };

  useShortcuts(
    {
      [KEYS.next]: { quick: () => step(1) },
      [KEYS.previous]: { quick: () => step(-1) },
      Enter: () => (id === undefined && cursor !== undefined ? go(questionAddressOf(wish, cursor)) : false),
      Escape: () => (id === undefined ? false : close()),
    },
    active,
  );

  return (
    <div className="messages" data-open={id !== undefined}>
      {(id === undefined || wide) && (
        <section className="messages-list" aria-label={t('reviews.questions')}>
          <header className="messages-head">
            <h1>{t('reviews.questions')}</h1>
            <p role="status" className="muted">
              {waiting > 0 && t('messages.count.waiting', { n: waiting })}
            </p>
            <p className="public-note">
              <Icon name="globe" size={14} /> {t('questions.public')}
            </p>
            <nav className="messages-filter" aria-label={t('questions.filter')}>
              {[null, ...SECTIONS].map((section) => (
                <Link key={section} className="button" href={questionAddressOf(section)} aria-current={section === wish ? 'true' : undefined}>
                  {t(section === null ? 'questions.all' : `questions.${section}`)}
                </Link>
              ))}
            </nav>
          </header>
          <QuestionList wish={wish} list={list} rows={rows} at={at} />
        </section>
      )}
      {id !== undefined && <QuestionPane key={id} id={id} beside={wide} active={active} onClose={close} />}
    </div>
  );
}

function focusRow(id: string | undefined): void {
  const link = document.querySelector<HTMLElement>(`[data-question="${id}"]`) ?? document.getElementById('main');
  link?.focus();
  link?.scrollIntoView({ block: 'nearest' });
}
