import { useEffect, useMemo } from 'react';
import { Link, useSearch } from 'wouter';
import { useWords } from '../../i18n';
import { useListWithPane } from '../../keyboard/useListWithPane';
import type { PageProps } from '../../ui/page';
import { Icon } from '../../ui/Icon';
import { SIDE_BY_SIDE, useMedia } from '../../ui/useMedia';
import { useQuestionCounts } from '../data/counts';
import { useQuestions } from '../data/queries';
import { questionAddressOf, questionWishOf, SECTIONS } from '../data/wish';
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
  const wish = questionWishOf(useSearch());
  const wide = useMedia(SIDE_BY_SIDE);
  const list = useQuestions(wish);
  const counts = useQuestionCounts();
  const pages = list.data?.pages;
  const rows = useMemo(() => pages?.flatMap((page) => page.items) ?? [], [pages]);
  const waiting = counts?.waiting ?? 0;
  useEffect(() => {
    document.title = `${waiting > 0 ? `(${waiting}) ` : ''}${t('app.title', { page: t('reviews.questions') })}`;
  }, [t, waiting]);

  const { at, close } = useListWithPane({ id, kind: 'question', rows, list, addressOf: (item) => questionAddressOf(wish, item), active });

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
