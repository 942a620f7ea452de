import { useEffect, useRef, useState } from 'react';
import { Refused } from '../../api/problem';
import type { ProductQuestion } from '../../api/types';
import { useWords } from '../../i18n';
import { fullMoment, moment } from '../../i18n/clock';
import { useNow } from '../../i18n/useNow';
import { usePerson } from '../../session/PersonContext';
import { Icon } from '../../ui/Icon';
import { Message } from '../../ui/Message';
import { Skeleton } from '../../ui/Skeleton';
import { useQuestion } from '../data/queries';
import { AnswerActs } from './AnswerActs';
import { AnswerComposer } from './AnswerComposer';
import { History } from './History';
import { Report } from './Report';
import '../../messages/thread/talk-head.css';
import '../../messages/thread/talk.css';
import '../../messages/thread/thread.css';
import './reviews.css';

/** An open question, or why there is none. */
export function QuestionPane({ id, beside, active, onClose }: { id: string; beside: boolean; active: boolean; onClose: () => void }) {
  const { t } = useWords();
  const question = useQuestion(id);
  const absent = question.error instanceof Refused && question.error.status === 404;
  if (question.data !== undefined) {
    return <Open question={question.data} beside={beside} active={active} onClose={onClose} />;
  }
  return (
    <article className="talk" data-beside={beside}>
      {question.isPending ? (
        <Skeleton lines={6} />
      ) : (
        <Message
          title={t(absent ? 'question.absent' : 'questions.failed')}
          hint={t(absent ? 'question.absent.hint' : 'questions.failed.hint')}
          level={beside ? 2 : 1}
          alert
        >
          {!absent && (
            <button type="button" className="button" onClick={() => void question.refetch()}>
              {t('app.retry')}
            </button>
          )}
          <button type="button" className="button" onClick={onClose}>
            {t('question.back')}
          </button>
        </Message>
      )}
    </article>
  );
}

function Open({ question, beside, active, onClose }: { question: ProductQuestion; beside: boolean; active: boolean; onClose: () => void }) {
  const { t, language } = useWords();
  const now = useNow();
  const mayWrite = usePerson().permissions.includes('messages:write');
  const heading = useRef<HTMLHeadingElement>(null);
  /** The text that is being corrected; null while none is. */
  const [correcting, setCorrecting] = useState(false);
  const { id, title, sku, by, text, askedAt, state, replyDueAt, answer, notShown, report } = question;
  const asked = new Date(askedAt);
  const shown = state === 'WAITING' || state === 'ANSWERED';
  const held = notShown !== null && notShown.state === 1;
  const Heading = beside ? 'h2' : 'h1';

  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
  }, [id]);

  return (
    <article className="talk" data-beside={beside} aria-labelledby="question-heading" tabIndex={-1}>
      <header className="talk-head">
        <div className="talk-title">
          {!beside && (
            <button type="button" className="icon-button back" aria-label={t('question.back')} title={t('question.back')} onClick={onClose}>
              <Icon name="back" />
            </button>
          )}
          <Heading id="question-heading" ref={heading} tabIndex={-1}>
            {title}
          </Heading>
          {beside && (
            <button type="button" className="icon-button" aria-label={t('question.close')} title={t('question.close')} onClick={onClose}>
              <Icon name="close" />
            </button>
          )}
        </div>
        <p className="muted">{t('question.sku', { sku })}</p>
        {replyDueAt !== null && (
          <p className="talk-waits" data-late={new Date(replyDueAt) < now}>
            <Icon name="clock" size={14} /> {t('question.waits', { time: moment(new Date(replyDueAt), now, language, t) })}
          </p>
        )}
        {report !== null && (
          <p className="note">
            {shown
              ? t('question.restored')
              : t(state === 'REPORTED' ? 'question.reported' : 'question.removed', { reason: report.reason })}
          </p>
        )}
        {mayWrite && shown && report === null && <Report id={id} />}
      </header>
      <div className="talk-body" tabIndex={-1}>
        <ol className="thread-messages" aria-label={t('question.asks')}>
          <li className="bubble" data-side="BUYER">
            <p className="bubble-text">{text}</p>
            <p className="muted">
              {by} ·{' '}
              <time dateTime={askedAt} title={fullMoment(asked, language)}>
                {moment(asked, now, language, t)}
              </time>
            </p>
          </li>
          {answer !== null && (
            <li className="bubble" data-side="SELLER" aria-label={t('question.shop')}>
              <p className="bubble-text">{answer.text}</p>
              <p className="muted">
                <Icon name="globe" size={12} /> {answer.byName ?? answer.by} ·{' '}
                <time dateTime={answer.at} title={fullMoment(new Date(answer.at), language)}>
                  {moment(new Date(answer.at), now, language, t)}
                </time>
              </p>
              {mayWrite && shown && <AnswerActs question={question} correcting={correcting} onCorrect={() => setCorrecting(true)} />}
            </li>
          )}
          {notShown !== null && (
            <li className="bubble" data-side="SELLER" data-sent="false">
              <p className="bubble-text">{notShown.text}</p>
              <p className="muted">
                {held
                  ? t('question.held')
                  : `${t('question.rejected', { rule: notShown.rejection?.label ?? '' })} ${notShown.rejection?.comment ?? ''}`}
              </p>
            </li>
          )}
        </ol>
        <History id={id} />
      </div>
      {shown && !held && (answer === null || correcting) && (
        <footer className="talk-foot">
          <AnswerComposer
            key={answer?.id ?? 'new'}
            question={question}
            active={active}
            onDone={() => {
              setCorrecting(false);
              heading.current?.focus({ preventScroll: true });
            }}
          />
        </footer>
      )}
    </article>
  );
}
