import { type RefObject, useEffect, useState } from 'react';
import { sessionEnded } from '../../api/problem';
import type { MessageTemplate } from '../../api/types';
import { useWords } from '../../i18n';
import { announce } from '../../ui/announcer';
import { toasts } from '../../ui/toasts';
import type { About } from '../data/acts';
import { messageDrafts } from '../drafts/messageDrafts';
import { fillTemplate } from './data';
import { withInserted } from './places';
import './words';

/**
 * Puts a filled-in template where the cursor is in a text.
 *
 * @param name of the draft that the text is
 * @param field where it is typed
 */
export function useInsertion(name: string, field: RefObject<HTMLTextAreaElement | null>, about: About | { question: string }) {
  const { t } = useWords();
  const [choosing, setChoosing] = useState(false);
  const [shown, show] = useState<{ from: number; to: number } | null>(null);

  // Once the text that it is in is there.
  useEffect(() => {
    if (shown !== null) {
      field.current?.focus();
      field.current?.setSelectionRange(shown.from, shown.to);
      show(null);
    }
  }, [field, shown]);

  const leave = () => {
    setChoosing(false);
    field.current?.focus();
  };

  const insert = (chosen: MessageTemplate) => {
    const { text } = messageDrafts.get(name);
    const { selectionStart: from, selectionEnd: to } = field.current ?? { selectionStart: text.length, selectionEnd: text.length };
    leave();
    fillTemplate(about, chosen.id).then(
      (filled) => {
        // Something may have been typed meanwhile.
        const typed = messageDrafts.get(name).text;
        const at = typed === text ? { from, to } : { from: typed.length, to: typed.length };
        const inserted = withInserted(typed, at, filled.text);
        messageDrafts.offer(name, inserted.text, { template: chosen.id });
        show(inserted);
        announce(t('templates.inserted'));
      },
      (error: unknown) => {
        if (!sessionEnded(error)) {
          toasts.bad(t('templates.failed'), { topic: `template ${name}` });
        }
      },
    );
  };

  return { choosing, setChoosing, show, insert, leave };
}
