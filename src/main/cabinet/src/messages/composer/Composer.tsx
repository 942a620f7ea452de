import { type FormEvent, useId, useRef, useState } from 'react';
import { Refused, sessionEnded } from '../../api/problem';
import type { Finding } from '../../api/types';
import { useWords } from '../../i18n';
import { KeyHint } from '../../keyboard/KeyHint';
import { useShortcuts } from '../../keyboard/useKeyboard';
import { usePerson } from '../../session/PersonContext';
import { announce } from '../../ui/announcer';
import { Once } from '../../ui/once';
import { toasts } from '../../ui/toasts';
import { type About, useSend } from '../data/acts';
import { still, useCheck } from '../data/check';
import { messageDrafts, useMessageDraft } from '../drafts/messageDrafts';
import { KEYS } from '../keys/keys';
import { Findings } from './Findings';
import './composer.css';

/** As on the server, in characters and not in units of UTF-16. */
const LONGEST = 2000;
/** From here on it is told how much is left. */
const NEARLY = 200;

/** The name under which a person's draft is kept: the same in the conversation and in the card of its order. */
export function draftOf(login: string, { order, conversation }: { order: string | null; conversation: string | null }): string {
  return `${login} ${order === null ? `conversation ${conversation}` : `order ${order}`}`;
}

/** Where a person writes to a buyer. What is typed is kept until it is sent, and checked while it is typed. */
export function Composer({ about, draft: name, active }: { about: About; draft: string; active: boolean }) {
  const { t } = useWords();
  const mayWrite = usePerson().permissions.includes('messages:write');
  const field = useRef<HTMLTextAreaElement>(null);
  const hint = useId();
  const once = useRef(new Once());
  const { text, key } = useMessageDraft(name);
  const sending = useSend(about);
  const [refused, setRefused] = useState<readonly Finding[]>([]);
  const checked = useCheck(text, about, mayWrite && active);
  const findings = still(checked?.findings.length ? checked.findings : refused, text);
  const left = LONGEST - [...text].length;

  useShortcuts({ [KEYS.reply]: { field: () => (mayWrite ? field.current?.focus() : false) } }, active);

  if (!mayWrite) {
    return <p className="muted">{t('composer.readOnly')}</p>;
  }

  const send = (at: number) => {
    const first = once.current.accepts(at);
    if (text.trim() === '' || left < 0 || sending.isPending || !first) {
      field.current?.focus();
      return;
    }
    const topic = `message ${name}`;
    setRefused([]);
    toasts.retract(topic);
    // Also when another conversation is looked at meanwhile.
    sending.mutateAsync({ text, key }).then(
      () => {
        if (messageDrafts.get(name).key === key) {
          messageDrafts.drop(name);
        }
        announce(t('composer.sent'));
      },
      (error: unknown) => {
        if (error instanceof Refused && error.is('forbidden-content')) {
          setRefused(error.problem?.findings ?? []);
          field.current?.focus();
        } else if (!sessionEnded(error)) {
          toasts.bad(error instanceof Refused && error.problem !== null ? error.message : t('app.unreachable'), { topic });
        }
      },
    );
  };

  const select = ({ from, to }: Finding) => {
    field.current?.focus();
    field.current?.setSelectionRange(from, to);
  };

  return (
    <form
      className="composer"
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        send(event.timeStamp);
      }}
    >
      <textarea
        ref={field}
        aria-label={t('composer.label')}
        aria-keyshortcuts="R"
        aria-describedby={findings.length > 0 || left < NEARLY ? hint : undefined}
        aria-invalid={findings.some(({ severity }) => severity === 'BLOCK') || left < 0 ? true : undefined}
        placeholder={t('composer.hint')}
        rows={2}
        value={text}
        onChange={(event) => messageDrafts.offer(name, event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
            event.preventDefault();
            send(event.timeStamp);
          }
        }}
      />
      <div id={hint} className="composer-hint">
        {findings.length > 0 && <Findings text={text} findings={findings} onShow={select} />}
        {left < NEARLY && <p className={left < 0 ? 'bad' : 'muted'}>{left < 0 ? t('composer.over', { n: -left }) : t('composer.left', { n: left })}</p>}
      </div>
      <button type="submit" className="button primary" aria-busy={sending.isPending}>
        {t('composer.send')}
        <KeyHint of="Ctrl ↵" />
      </button>
    </form>
  );
}
