import { type FormEvent, useId, useRef, useState } from 'react';
import { Refused, sessionEnded } from '../../api/problem';
import type { Attachment, Finding } from '../../api/types';
import { useWords } from '../../i18n';
import { KeyHint } from '../../keyboard/KeyHint';
import { useShortcuts } from '../../keyboard/useKeyboard';
import { usePerson } from '../../session/PersonContext';
import { announce } from '../../ui/announcer';
import { Icon } from '../../ui/Icon';
import { Once } from '../../ui/once';
import { toasts } from '../../ui/toasts';
import { type About, useSend } from '../data/acts';
import { still, useCheck } from '../data/check';
import { messageDrafts, useMessageDraft } from '../drafts/messageDrafts';
import { ComposerFiles } from '../files/ComposerFiles';
import { useUploads } from '../files/useUploads';
import { KEYS } from '../keys/keys';
import { placesIn } from '../templates/places';
import { TemplatePicker } from '../templates/TemplatePicker';
import { useInsertion } from '../templates/useInsertion';
import { Advice } from './Advice';
import { Findings } from './Findings';
import { Unfilled } from './Unfilled';
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
export function Composer({
  about,
  aboutOrder,
  draft: name,
  active,
}: {
  about: About;
  /** Whether the conversation is about an order. */
  aboutOrder: boolean;
  draft: string;
  active: boolean;
}) {
  const { t } = useWords();
  const mayWrite = usePerson().permissions.includes('messages:write');
  const field = useRef<HTMLTextAreaElement>(null);
  const hint = useId();
  const once = useRef(new Once());
  const draft = useMessageDraft(name);
  const { text, template, files = [] } = draft;
  const { choosing, setChoosing, show, insert, leave } = useInsertion(name, field, about);
  const picker = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const sending = useSend(about);
  const uploads = useUploads(files.length, (file) => {
    const { text: typed, files: known = [] } = messageDrafts.get(name);
    messageDrafts.offer(name, typed, { files: [...known, file] });
  });
  const [refused, setRefused] = useState<readonly Finding[]>([]);
  const checked = useCheck(text, template, about, mayWrite && active);
  const findings = still(checked?.findings.length ? checked.findings : refused, text);
  const advice = still(checked?.advice ?? [], text);
  const unfilled = placesIn(text);
  const left = LONGEST - [...text].length;

  useShortcuts(
    {
      [KEYS.reply]: { field: () => (mayWrite ? field.current?.focus() : false) },
      [KEYS.template]: { field: () => (mayWrite ? setChoosing(true) : false) },
    },
    active,
  );

  if (!mayWrite) {
    return <p className="muted">{t('composer.readOnly')}</p>;
  }

  const send = (at: number) => {
    const first = once.current.accepts(at);
    const empty = text.trim() === '' && files.length === 0 && uploads.pending.length === 0;
    if (empty || left < 0 || sending.isPending || !first) {
      field.current?.focus();
      return;
    }
    const place = unfilled[0];
    if (place !== undefined) {
      show(place);
      return;
    }
    if (uploads.pending.length > 0) {
      toasts.bad(t('files.wait'), { topic: 'files' });
      return;
    }
    const topic = `message ${name}`;
    setRefused([]);
    toasts.retract(topic);
    // Also when another conversation is looked at meanwhile.
    sending.mutateAsync(draft).then(
      () => {
        if (messageDrafts.get(name).key === draft.key) {
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

  const select = ({ from, to }: { from: number; to: number }) => {
    field.current?.focus();
    field.current?.setSelectionRange(from, to);
  };

  const detach = ({ id }: Attachment) => {
    messageDrafts.offer(name, text, { files: files.filter((file) => file.id !== id) });
    uploads.remove(id);
    field.current?.focus();
  };

  return (
    <form
      className="composer"
      data-over={over}
      onDragOver={(event) => {
        if (event.dataTransfer.types.includes('Files')) {
          event.preventDefault();
          setOver(true);
        }
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        setOver(false);
        if (event.dataTransfer.files.length > 0) {
          event.preventDefault();
          uploads.add(event.dataTransfer.files);
        }
      }}
      onPaste={(event) => {
        // A table copied from a spreadsheet is text as well as a picture: people mean the text.
        if (event.clipboardData.files.length > 0 && event.clipboardData.getData('text/plain') === '') {
          event.preventDefault();
          uploads.add(event.clipboardData.files);
        }
      }}
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        send(event.timeStamp);
      }}
    >
      {choosing && (
        <TemplatePicker
          kind={aboutOrder ? 'ORDER' : 'SHOP'}
          onChoose={insert}
          onClose={leave}
        />
      )}
      <div className="composer-line">
        <textarea
          ref={field}
          aria-label={t('composer.label')}
          aria-keyshortcuts="R"
          aria-describedby={findings.length > 0 || unfilled.length > 0 || advice.length > 0 || left < NEARLY ? hint : undefined}
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
        <button type="submit" className="button primary" aria-busy={sending.isPending}>
          {t('composer.send')}
          <KeyHint of="Ctrl ↵" />
        </button>
      </div>
      <div id={hint} className="composer-hint">
        {findings.length > 0 && <Findings text={text} findings={findings} onShow={select} />}
        {unfilled.length > 0 && <Unfilled places={unfilled} onShow={select} />}
        {advice.length > 0 && <Advice advice={advice} onShow={select} />}
        {left < NEARLY && <p className={left < 0 ? 'bad' : 'muted'}>{left < 0 ? t('composer.over', { n: -left }) : t('composer.left', { n: left })}</p>}
      </div>
      <ComposerFiles files={files} pending={uploads.pending} onRemove={detach} />
      <div className="composer-tools">
        <button type="button" className="button" title={t('files.attach.hint')} onClick={() => picker.current?.click()}>
          <Icon name="plus" />
          {t('files.attach')}
        </button>
        <input
          ref={picker}
          type="file"
          multiple
          hidden
          accept="image/jpeg,image/png,application/pdf,text/plain"
          aria-label={t('files.attach')}
          onChange={({ target }) => {
            uploads.add(target.files ?? []);
            // The same file can be chosen again.
            target.value = '';
          }}
        />
        <button type="button" className="button" aria-expanded={choosing} aria-keyshortcuts="T" onClick={() => setChoosing(!choosing)}>
          <Icon name="note" />
          {t('templates.insert')}
          <KeyHint of={KEYS.template} />
        </button>
      </div>
    </form>
  );
}
