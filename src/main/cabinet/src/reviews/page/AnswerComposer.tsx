import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { Refused, sessionEnded } from '../../api/problem';
import type { Finding, ProductQuestion } from '../../api/types';
import { useWords } from '../../i18n';
import { KeyHint } from '../../keyboard/KeyHint';
import { useShortcuts } from '../../keyboard/useKeyboard';
import { Findings } from '../../messages/composer/Findings';
import { Unfilled } from '../../messages/composer/Unfilled';
import { still, useCheck } from '../../messages/data/check';
import { messageDrafts, useMessageDraft } from '../../messages/drafts/messageDrafts';
import { placesIn } from '../../messages/templates/places';
import { TemplatePicker } from '../../messages/templates/TemplatePicker';
import { useInsertion } from '../../messages/templates/useInsertion';
import { usePerson } from '../../session/PersonContext';
import { Icon } from '../../ui/Icon';
import { Once } from '../../ui/once';
import { toasts } from '../../ui/toasts';
import { useQuestionActs } from '../data/acts';
import { KEYS } from '../keys/keys';
import '../../messages/composer/composer.css';

/** As on the server, in characters and not in units of UTF-16. */
const LONGEST = 2000;
/** From here on it is told how much is left. */
const NEARLY = 200;

/**
 * Where a person answers for everybody to read, or corrects the answer. What is typed is kept until it is published, and
 * checked while it is typed.
 */
export function AnswerComposer({ question, active, onDone }: { question: ProductQuestion; active: boolean; onDone: () => void }) {
  const { t } = useWords();
  const { login, permissions } = usePerson();
  const mayWrite = permissions.includes('messages:write');
  const { id, answer, version } = question;
  const name = `${login} question ${id}${answer === null ? '' : ' correction'}`;
  const field = useRef<HTMLTextAreaElement>(null);
  const note = useId();
  const hint = useId();
  const once = useRef(new Once());
  const { text, key, template } = useMessageDraft(name);
  const { choosing, setChoosing, show, insert, leave } = useInsertion(name, field, { question: id });
  const acts = useQuestionActs(id);
  const [refused, setRefused] = useState<readonly Finding[]>([]);
  const checked = useCheck(text, template, { question: id }, mayWrite && active);
  const findings = still(checked?.findings.length ? checked.findings : refused, text);
  const unfilled = placesIn(text);
  const left = LONGEST - [...text].length;
  const pending = acts.answer.isPending || acts.correct.isPending;
  const before = answer?.text;

  useEffect(() => {
    if (before !== undefined) {
      if (messageDrafts.get(name).text === '') {
        messageDrafts.offer(name, before);
      }
      field.current?.focus();
    }
  }, [before, name]);

  useShortcuts(
    {
      [KEYS.answer]: { field: () => (mayWrite ? field.current?.focus() : false) },
      [KEYS.template]: { field: () => (mayWrite ? setChoosing(true) : false) },
    },
    active,
  );

  if (!mayWrite) {
    return <p className="muted">{t('composer.readOnly')}</p>;
  }

  const send = (at: number) => {
    const first = once.current.accepts(at);
    if (text.trim() === '' || left < 0 || pending || !first) {
      field.current?.focus();
      return;
    }
    const place = unfilled[0];
    if (place !== undefined) {
      show(place);
      return;
    }
    const topic = `question ${id}`;
    setRefused([]);
    toasts.retract(topic);
    const sent: Promise<{ held: boolean }> =
      answer === null
        ? acts.answer.mutateAsync({ text, template, key }).then(({ state }) => ({ held: state === 1 }))
        : acts.correct.mutateAsync({ text, template, version }).then(({ notShown }) => ({ held: notShown?.state === 1 }));
    sent.then(
      ({ held }) => {
        messageDrafts.drop(name);
        toasts.good(t(held ? 'question.answer.held' : 'question.answered'), { topic });
        onDone();
      },
      (error: unknown) => {
        if (error instanceof Refused && error.is('forbidden-content')) {
          setRefused(error.problem?.findings ?? []);
          field.current?.focus();
        } else if (error instanceof Refused && error.status === 412) {
          toasts.bad(t('question.changed'), { topic });
        } else if (!sessionEnded(error)) {
          toasts.bad(error instanceof Refused && error.problem !== null ? error.message : t('app.unreachable'), { topic });
        }
      },
    );
  };

  return (
    <form
      className="composer public-composer"
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        send(event.timeStamp);
      }}
    >
      {choosing && <TemplatePicker kind="QUESTION" onChoose={insert} onClose={leave} />}
      <p id={note} className="public-note">
        <Icon name="globe" size={14} /> {t('question.answer.public')}
      </p>
      <textarea
        ref={field}
        aria-label={t('question.answer.label')}
        aria-keyshortcuts="R"
        aria-describedby={findings.length > 0 || unfilled.length > 0 || left < NEARLY ? `${note} ${hint}` : note}
        aria-invalid={findings.some(({ severity }) => severity === 'BLOCK') || left < 0 ? true : undefined}
        placeholder={t('question.answer.hint')}
        rows={3}
        value={text}
        onChange={(event) => messageDrafts.offer(name, event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
            event.preventDefault();
            send(event.timeStamp);
          } else if (event.key === 'Escape' && answer !== null) {
            event.stopPropagation();
            messageDrafts.drop(name);
            onDone();
          }
        }}
      />
      <div id={hint} className="public-hint">
        {findings.length > 0 && (
          <Findings
            text={text}
            findings={findings}
            onShow={({ from, to }) => {
              field.current?.focus();
              field.current?.setSelectionRange(from, to);
            }}
          />
        )}
        {unfilled.length > 0 && <Unfilled places={unfilled} onShow={show} />}
        {left < NEARLY && <p className={left < 0 ? 'bad' : 'muted'}>{left < 0 ? t('composer.over', { n: -left }) : t('composer.left', { n: left })}</p>}
      </div>
      <p className="talk-acts">
        <button type="submit" className="button primary" aria-busy={pending}>
          {t(answer === null ? 'question.answer.send' : 'question.answer.correct')}
          <KeyHint of="Ctrl ↵" />
        </button>
        <button type="button" className="button" aria-expanded={choosing} aria-keyshortcuts="T" onClick={() => setChoosing(!choosing)}>
          <Icon name="note" />
          {t('templates.insert')}
          <KeyHint of={KEYS.template} />
        </button>
        {answer !== null && (
          <button
            type="button"
            className="button"
            onClick={() => {
              messageDrafts.drop(name);
              onDone();
            }}
          >
            {t('question.cancel')}
          </button>
        )}
      </p>
    </form>
  );
}
