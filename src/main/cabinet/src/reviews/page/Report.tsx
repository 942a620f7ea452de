import { type FormEvent, useRef, useState } from 'react';
import { Refused, sessionEnded } from '../../api/problem';
import { useWords } from '../../i18n';
import { toasts } from '../../ui/toasts';
import { useQuestionActs } from '../data/acts';

/** Asks the marketplace to look at a question; why, it wants to know. */
export function Report({ id }: { id: string }) {
  const { t } = useWords();
  const { report } = useQuestionActs(id);
  const [asking, setAsking] = useState(false);
  const [missing, setMissing] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const close = () => {
    setAsking(false);
    setMissing(false);
  };
  if (!asking) {
    return (
      <p>
        <button type="button" className="button" onClick={() => setAsking(true)}>
          {t('question.report')}
        </button>
      </p>
    );
  }
  return (
    <form
      className="talk-no-reply"
      noValidate
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        const reason = field.current?.value.trim() ?? '';
        setMissing(reason === '');
        if (reason === '') {
          field.current?.focus();
        } else if (!report.isPending) {
          report.mutate(reason, {
            onSuccess: close,
            onError: (error) => {
              if (!sessionEnded(error)) {
                toasts.bad(error instanceof Refused && error.problem !== null ? error.message : t('app.unreachable'), { topic: `question ${id}` });
              }
            },
          });
        }
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          event.stopPropagation();
          close();
        }
      }}
    >
      <label className="field">
        <span>{t('question.report.reason')}</span>
        <input ref={field} autoFocus maxLength={500} aria-invalid={missing ? true : undefined} aria-describedby={missing ? 'report-missing' : 'report-hint'} />
      </label>
      {missing ? (
        <p id="report-missing" className="bad" role="alert">
          {t('question.report.missing')}
        </p>
      ) : (
        <p id="report-hint" className="muted">
          {t('question.report.hint')}
        </p>
      )}
      <p className="talk-acts">
        <button type="submit" className="button primary" aria-busy={report.isPending}>
          {t('question.report.save')}
        </button>
        <button type="button" className="button" onClick={close}>
          {t('question.cancel')}
        </button>
      </p>
    </form>
  );
}
