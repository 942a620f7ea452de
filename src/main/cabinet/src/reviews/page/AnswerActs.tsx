import { useState } from 'react';
import { Refused, sessionEnded } from '../../api/problem';
import type { ProductQuestion } from '../../api/types';
import { useWords } from '../../i18n';
import { toasts } from '../../ui/toasts';
import { useQuestionActs } from '../data/acts';

/** What can be done about an answer that everybody reads. */
export function AnswerActs({ question: { id, version }, correcting, onCorrect }: { question: ProductQuestion; correcting: boolean; onCorrect: () => void }) {
  const { t } = useWords();
  const { withdraw } = useQuestionActs(id);
  const [sure, setSure] = useState(false);
  const topic = `question ${id}`;
  if (sure) {
    return (
      <div className="talk-acts" role="group" aria-label={t('question.withdraw')}>
        <p>{t('question.withdraw.sure')}</p>
        <button
          type="button"
          className="button primary"
          autoFocus
          aria-busy={withdraw.isPending}
          onClick={() =>
            withdraw.isPending ||
            withdraw.mutate(version, {
              onSuccess: () => toasts.good(t('question.withdrawn'), { topic }),
              onError: (error) => {
                setSure(false);
                if (!sessionEnded(error)) {
                  toasts.bad(error instanceof Refused && error.status === 412 ? t('question.changed') : error instanceof Refused && error.problem !== null ? error.message : t('app.unreachable'), { topic });
                }
              },
            })
          }
        >
          {t('question.withdraw.yes')}
        </button>
        <button type="button" className="button" onClick={() => setSure(false)}>
          {t('question.cancel')}
        </button>
      </div>
    );
  }
  return (
    <p className="talk-acts">
      {!correcting && (
        <button type="button" className="button" onClick={onCorrect}>
          {t('question.correct')}
        </button>
      )}
      <button type="button" className="button" onClick={() => setSure(true)}>
        {t('question.withdraw')}
      </button>
    </p>
  );
}
