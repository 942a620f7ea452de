import { useQueryClient } from '@tanstack/react-query';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { answered, api } from '../../api/client';
import { Refused, sessionEnded } from '../../api/problem';
import { useWords } from '../../i18n';
import { usePerson } from '../../session/PersonContext';
import { Once } from '../../ui/once';
import { toasts } from '../../ui/toasts';
import { keys } from '../data/queries';
import { isWholePhone, otherOrdersQuery } from '../data/samePhone';
import { addressOf, wishOf } from '../views/views';
import { bodyOf, type Draft, emptyDraft, isEmpty } from './draft';
import { forgetNewOrder, keepDraft, keptDraft } from './keptDraft';
import { NO_PROBLEMS, type Problems, problemsOf, refusedDraft } from './problems';

export interface NewOrder {
  draft: Draft;
  problems: Problems;
  saving: boolean;
  /** Something of the draft was written before the page was opened. */
  kept: boolean;
  change: (draft: Draft) => void;
  clear: () => void;
  save: (at: number) => void;
  /** The other orders of this number are on the screen. */
  shown: (phone: string) => void;
}

/**
 * The order that is being written down, kept over a reload, and sent once.
 *
 * @param others the part that shows the other orders of the number
 */
export function useNewOrder(others: RefObject<HTMLElement | null>): NewOrder {
  const words = useWords();
  const { t } = words;
  const { login } = usePerson();
  const client = useQueryClient();
  const [, go] = useLocation();
  const [draft, setDraft] = useState(() => keptDraft(login));
  const [kept, setKept] = useState(() => !isEmpty(draft));
  const [problems, setProblems] = useState(NO_PROBLEMS);
  const [saving, setSaving] = useState(false);
  const sending = useRef(false);
  const once = useRef(new Once());
  const seen = useRef<string>(undefined);
  /** The other orders get the focus as soon as they are there. */
  const leading = useRef(false);

  useEffect(() => {
    keepDraft(login, draft);
  }, [login, draft]);

  const change = (next: Draft) => {
    setDraft(next);
    setKept(false);
    setProblems(NO_PROBLEMS);
  };

  /** Whether there are open orders of the number that nobody has seen yet; they are shown then. */
  const isUnseenDuplicate = async (phone: string): Promise<boolean> => {
    if (!isWholePhone(phone) || seen.current === phone) {
      return false;
    }
    // Where they cannot be had, the order is not held up for it.
    const found = await client.fetchQuery(otherOrdersQuery(phone)).catch(() => undefined);
    return (found?.items.length ?? 0) > 0 && seen.current !== phone;
  };

  const send = async () => {
    if (await isUnseenDuplicate(draft.phone)) {
      seen.current = draft.phone;
      leading.current = others.current === null;
      others.current?.focus();
      return;
    }
    const order = await answered(
      api.POST('/api/v1/orders', { params: { header: { 'Idempotency-Key': draft.key } }, body: bodyOf(draft) }),
    );
    forgetNewOrder();
    client.setQueryData(keys.order(order.number), order);
    void client.invalidateQueries({ queryKey: keys.lists });
    void client.invalidateQueries({ queryKey: keys.counts });
    toasts.good(t('new.saved', { number: order.number }), { topic: 'new order' });
    go(addressOf(wishOf(''), order.number));
  };

  return {
    draft,
    problems,
    saving,
    kept,
    change,
    clear: () => change(emptyDraft(crypto.randomUUID())),
    shown: (phone) => {
      seen.current = phone;
      if (leading.current) {
        leading.current = false;
        others.current?.focus();
      }
    },
    save: (at) => {
      const bad = problemsOf(draft, t);
      if (sending.current || !once.current.accepts(at)) {
        return;
      }
      // Anew, so that the focus goes to the first problem again.
      setProblems(new Map(bad));
      if (bad.size > 0) {
        once.current = new Once();
        return;
      }
      sending.current = true;
      setSaving(true);
      send()
        .catch((error: unknown) => {
          if (!sessionEnded(error)) {
            // What was typed meanwhile stays.
            setDraft((current) => refusedDraft(current, error, words).draft);
            setProblems(refusedDraft(draft, error, words).problems);
            if (error instanceof Refused && error.is('idempotency-key-reused')) {
              // It is there after all, among the others of the number.
              seen.current = undefined;
              void client.invalidateQueries({ queryKey: ['same-phone'] });
            }
          }
        })
        .finally(() => {
          sending.current = false;
          setSaving(false);
          // What was refused may be corrected and sent at once.
          once.current = new Once();
        });
    },
  };
}
