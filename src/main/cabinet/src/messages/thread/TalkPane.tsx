import { useEffect, useRef } from 'react';
import { Refused } from '../../api/problem';
import type { Conversation, TalkMessage } from '../../api/types';
import { useWords } from '../../i18n';
import { useShortcuts } from '../../keyboard/useKeyboard';
import { usePerson } from '../../session/PersonContext';
import { Message } from '../../ui/Message';
import { Skeleton } from '../../ui/Skeleton';
import { toasts } from '../../ui/toasts';
import { Composer, draftOf } from '../composer/Composer';
import { useConversationActs, useTakeBack } from '../data/acts';
import { useConversation, useThread } from '../data/queries';
import { messageDrafts, useMessageDraft } from '../drafts/messageDrafts';
import { KEYS } from '../keys/keys';
import { InConversation } from '../presence/InConversation';
import { TalkHead } from './TalkHead';
import { isUndoable, Thread } from './Thread';
import './talk.css';

/** An open conversation, or why there is none. */
export function TalkPane({ id, beside, active, onClose }: { id: string; beside: boolean; active: boolean; onClose: () => void }) {
  const { t } = useWords();
  const conversation = useConversation(id);
  const absent = conversation.error instanceof Refused && conversation.error.status === 404;
  if (conversation.data !== undefined) {
    return <Talk conversation={conversation.data} beside={beside} active={active} onClose={onClose} />;
  }
  return (
    <article className="talk" data-beside={beside}>
      {conversation.isPending ? (
        <Skeleton lines={8} />
      ) : (
        <Message
          title={t(absent ? 'talk.absent' : 'talk.failed')}
          hint={t(absent ? 'talk.absent.hint' : 'messages.failed.hint')}
          level={beside ? 2 : 1}
          alert
        >
          {!absent && (
            <button type="button" className="button" onClick={() => void conversation.refetch()}>
              {t('app.retry')}
            </button>
          )}
          <button type="button" className="button" onClick={onClose}>
            {t('talk.back')}
          </button>
        </Message>
      )}
    </article>
  );
}

function Talk({
  conversation,
  beside,
  active,
  onClose,
}: {
  conversation: Conversation;
  beside: boolean;
  active: boolean;
  onClose: () => void;
}) {
  const { id, order, closing } = conversation;
  const login = usePerson().login;
  const heading = useRef<HTMLHeadingElement>(null);
  const thread = useThread(id);
  const acts = useConversationActs(id);
  const draft = draftOf(login, { order: order?.number ?? null, conversation: id });
  const typed = useMessageDraft(draft).text;
  const undo = useUndo(conversation, draft);
  useReading(conversation, thread.data?.pages[0]?.items ?? [], active);

  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
  }, [id]);

  useShortcuts(
    {
      [KEYS.undo]: () => {
        const message = conversation.sending.find((each) => isUndoable(each, login));
        return message === undefined ? false : undo(message);
      },
    },
    active,
  );

  return (
    <article className="talk" data-beside={beside} aria-labelledby="talk-heading" tabIndex={-1}>
      <TalkHead conversation={conversation} acts={acts} heading={heading} beside={beside} onClose={onClose} />
      <div className="talk-body" tabIndex={-1}>
        <Thread conversation={conversation} thread={thread} onUndo={undo} />
        <InConversation id={id} answering={typed !== ''} active={active} />
      </div>
      {closing === null && (
        <footer className="talk-foot">
          <Composer about={{ conversation: id }} aboutOrder={order !== null} draft={draft} active={active} />
        </footer>
      )}
    </article>
  );
}

/** Takes a message back into the field. */
function useUndo({ id }: Conversation, draft: string): (message: TalkMessage) => void {
  const { t } = useWords();
  const takeBack = useTakeBack(id);
  return (message) => {
    if (takeBack.isPending) {
      return;
    }
    const topic = `undo ${id}`;
    takeBack.mutateAsync(message.id).then(
      ({ text, attachments }) => {
        const { text: typed, files = [] } = messageDrafts.get(draft);
        messageDrafts.offer(draft, [text, typed].filter((each) => each !== '').join('\n'), { files: [...attachments, ...files] });
        toasts.good(t('talk.undone'), { topic });
      },
      () => toasts.bad(t('talk.undo.late'), { topic }),
    );
  };
}

/** What is on the screen of somebody who looks is read. */
function useReading({ id, unread }: Conversation, messages: readonly TalkMessage[], active: boolean): void {
  const { mutate } = useConversationActs(id).read;
  const newest = messages.find(({ side }) => side === 'BUYER')?.id;
  useEffect(() => {
    if (!active || unread === 0 || newest === undefined) {
      return undefined;
    }
    const look = () => {
      if (document.visibilityState === 'visible') {
        mutate(newest);
      }
    };
    look();
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, [active, mutate, newest, unread]);
}
