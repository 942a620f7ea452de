import { type FormEvent, useId, useRef, useState } from 'react';
import { Refused, sessionEnded } from '../../api/problem';
import type { Appeal, Finding } from '../../api/types';
import { useWords } from '../../i18n';
import { KeyHint } from '../../keyboard/KeyHint';
import { useShortcuts } from '../../keyboard/useKeyboard';
import { Advice } from '../../messages/composer/Advice';
import { Findings } from '../../messages/composer/Findings';
import { APART, still, useCheck } from '../../messages/data/check';
import { messageDrafts, useMessageDraft } from '../../messages/drafts/messageDrafts';
import { usePerson } from '../../session/PersonContext';
import { Once } from '../../ui/once';
import { toasts } from '../../ui/toasts';
import { useResolve } from '../data/acts';
import { KEYS } from '../keys/keys';
import '../../messages/composer/composer.css';

/** As on the server, in characters and not in units of UTF-16. */
const LONGEST = 300;

/**
 * Where a person says whether the shop has solved what the buyer wanted. What is typed is kept until it is sent, and checked
 * while it is typed.
 */
export function ResolutionForm({ appeal, active }: { appeal: Appeal; active: boolean }) {
  const { t } = useWords();
  const { login } = usePerson();
  const { id, version, order } = appeal;
  const name = `${login} appeal ${id}`;
  const field = useRef<HTMLTextAreaElement>(null);
  const first = useRef<HTMLInputElement>(null);
  const hint = useId();
  const result = useId();
  const once = useRef(new Once());
  const [solved, setSolved] = useState<boolean>();
  const [missing, setMissing] = useState(false);
  const [refused, setRefused] = useState<readonly Finding[]>([]);
  const { text, key } = useMessageDraft(name);
  const resolve = useResolve(id);
  const checked = useCheck(text, undefined, order === null ? APART : { order }, active);
  // Nobody decides on what is doubtful here, so it blocks too.
  const findings = still(checked?.findings.length ? checked.findings : refused, text).map((each): Finding => ({ ...each, severity: 'BLOCK' }));
  const advice = still(checked?.advice ?? [], text);
  const left = LONGEST - [...text].length;

  useShortcuts({ [KEYS.answer]: { field: () => field.current?.focus() } }, active);

  const show = ({ from, to }: { from: number; to: number }) => {
    field.current?.focus();
    field.current?.setSelectionRange(from, to);
  };

  const send = (at: number) => {
    setMissing(solved === undefined);
    if (solved === undefined) {
      first.current?.focus();
      return;
    }
    if (text.trim() === '' || left < 0 || resolve.isPending || !once.current.accepts(at)) {
      field.current?.focus();
      return;
    }
    const topic = `appeal ${id}`;
    setRefused([]);
    toasts.retract(topic);
    resolve.mutate(
      { solved, comment: text, key, version },
      {
        onSuccess: () => {
          messageDrafts.drop(name);
          toasts.good(t('appeal.sent'), { topic });
        },
        onError: (error: unknown) => {
          // What was refused may be sent again at once.
          once.current = new Once();
          if (error instanceof Refused && error.is('forbidden-content')) {
            setRefused(error.problem?.findings ?? []);
            field.current?.focus();
          } else if (error instanceof Refused && error.status === 412) {
            toasts.bad(t('appeal.changed'), { topic });
          } else if (!sessionEnded(error)) {
            toasts.bad(error instanceof Refused && error.problem !== null ? error.message : t('app.unreachable'), { topic });
          }
        },
      },
    );
  };

  return (
    <form
      className="composer"
      aria-label={t('appeal.resolve')}
      noValidate
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        send(event.timeStamp);
      }}
    >
      <fieldset className="appeal-result" aria-describedby={missing ? result : undefined}>
        <legend className="unseen">{t('appeal.result')}</legend>
        {[true, false].map((each) => (
          <label key={String(each)}>
            <input
              ref={each ? first : undefined}
              type="radio"
              name={`${id} result`}
              checked={solved === each}
              onChange={() => {
                setSolved(each);
                setMissing(false);
              }}
            />
            {t(each ? 'appeal.solved' : 'appeal.notSolved')}
          </label>
        ))}
        {missing && (
          <p id={result} role="alert" className="bad">
            {t('appeal.result.missing')}
          </p>
        )}
      </fieldset>
      <textarea
        ref={field}
        aria-label={t('appeal.comment')}
        aria-keyshortcuts="R"
        aria-describedby={hint}
        aria-invalid={findings.length > 0 || left < 0 ? true : undefined}
        placeholder={t('appeal.comment.hint')}
        rows={3}
        value={text}
        onChange={(event) => messageDrafts.offer(name, event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
            event.preventDefault();
            send(event.timeStamp);
          }
        }}
      />
      <div id={hint} className="appeal-hint">
        {findings.length > 0 && <Findings text={text} findings={findings} onShow={show} />}
        {findings.length === 0 && advice.length > 0 && <Advice advice={advice} onShow={show} />}
        <p className={left < 0 ? 'bad' : 'muted'}>{left < 0 ? t('composer.over', { n: -left }) : t('composer.left', { n: left })}</p>
      </div>
      <p className="talk-acts">
        <button type="submit" className="button primary" aria-busy={resolve.isPending}>
          {t('appeal.send')}
          <KeyHint of="Ctrl ↵" />
        </button>
        <span className="muted">{t('appeal.once')}</span>
      </p>
    </form>
  );
}
