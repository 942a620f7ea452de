import { useState } from 'react';
import type { ProductAnswer } from '../../api/types';
import { useWords } from '../../i18n';
import { moment } from '../../i18n/clock';
import { useNow } from '../../i18n/useNow';
import { Skeleton } from '../../ui/Skeleton';
import { useAnswers } from '../data/queries';

/** All answers that were ever written: what was corrected, withdrawn or refused is not lost. */
export function History({ id }: { id: string }) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  return (
    <details className="answers-history" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('question.history')}</summary>
      {open && <Answers id={id} />}
    </details>
  );
}

function Answers({ id }: { id: string }) {
  const { t } = useWords();
  const answers = useAnswers(id);
  if (answers.isPending) {
    return <Skeleton lines={2} />;
  }
  const rows = answers.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <>
      {rows.length === 0 && <p className="muted">{t('question.history.none')}</p>}
      <ol aria-label={t('question.history')}>
        {rows.map((answer) => (
          <Line key={answer.id} answer={answer} />
        ))}
      </ol>
      {answers.hasNextPage && (
        <button type="button" className="button" aria-busy={answers.isFetchingNextPage} onClick={() => answers.isFetchingNextPage || void answers.fetchNextPage()}>
          {t('questions.more')}
        </button>
      )}
    </>
  );
}

function Line({ answer: { text, by, byName, at, endedAt, state, rejection } }: { answer: ProductAnswer }) {
  const { t, language } = useWords();
  const now = useNow();
  return (
    <li>
      <p className="bubble-text">{text}</p>
      <p className="muted">
        {byName ?? by} · {moment(new Date(at), now, language, t)}
        {endedAt !== null && ` · ${t('question.history.ended', { time: moment(new Date(endedAt), now, language, t) })}`}
        {state === 1 && ` · ${t('question.held')}`}
        {rejection !== null && ` · ${t('question.rejected', { rule: rejection.label })} ${rejection.comment ?? ''}`}
      </p>
    </li>
  );
}
