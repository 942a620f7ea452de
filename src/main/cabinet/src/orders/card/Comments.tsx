import { type FormEvent, useRef } from 'react';
import { sessionEnded } from '../../api/problem';
import type { Order } from '../../api/types';
import { useWords } from '../../i18n';
import { useShortcuts } from '../../keyboard/useKeyboard';
import { KeyHint } from '../../keyboard/KeyHint';
import { Once } from '../../ui/once';
import { toasts } from '../../ui/toasts';
import { Part } from '../../ui/Part';
import { commentDrafts, useDraft } from '../drafts/drafts';
import { KEYS } from '../keys/keys';
import { rejectionOf } from '../changes/rejection';
import { useAddComment } from '../changes/useAddComment';
import './comments.css';

const LONGEST = 2000;

/** The form for what only the staff read; what they wrote is in the timeline. */
export function Comments({ order, mayWrite, active }: { order: Order; mayWrite: boolean; active: boolean }) {
  const { t } = useWords();
  const adding = useAddComment(order.number);
  const field = useRef<HTMLTextAreaElement>(null);
  const text = useDraft(commentDrafts, order.number);
  const once = useRef(new Once());

  useShortcuts({ [KEYS.comment]: { field: () => (mayWrite ? field.current?.focus() : false) } }, active);

  const send = (at: number) => {
    const first = once.current.accepts(at);
    if (text.trim() === '' || adding.isPending || !first) {
      field.current?.focus();
      return;
    }
    const topic = `comment ${order.number}`;
    // Also when another order is looked at meanwhile.
    adding.mutateAsync(text.trim()).then(
      () => {
        if (commentDrafts.get(order.number) === text) {
          commentDrafts.drop(order.number);
        }
        toasts.good(t('comment.added'), { topic });
      },
      (error: unknown) => {
        if (!sessionEnded(error)) {
          const rejection = rejectionOf(error);
          toasts.bad(rejection.kind === 'refused' ? rejection.text : t('app.unreachable'), { topic });
        }
      },
    );
  };

  if (!mayWrite) {
    return null;
  }
  return (
    <Part title={t('comments')} area="comments">
      <form
        className="comment-form"
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          send(event.timeStamp);
        }}
      >
        <textarea
          ref={field}
          aria-label={t('comment')}
          aria-keyshortcuts="M"
          placeholder={t('comment.hint')}
          rows={1}
          maxLength={LONGEST}
          value={text}
          onChange={(event) => commentDrafts.offer(order.number, event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
              event.preventDefault();
              send(event.timeStamp);
            }
          }}
        />
        <button type="submit" className="button" aria-busy={adding.isPending}>
          {t('comment.add')}
          <KeyHint of={KEYS.comment} />
        </button>
      </form>
    </Part>
  );
}
