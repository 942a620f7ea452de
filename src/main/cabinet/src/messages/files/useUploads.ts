import { useEffect, useRef, useState } from 'react';
import { api } from '../../api/client';
import { Refused, sessionEnded } from '../../api/problem';
import type { Attachment } from '../../api/types';
import { useWords } from '../../i18n';
import { announce } from '../../ui/announcer';
import { toasts } from '../../ui/toasts';
import { LARGEST, MOST, upload } from './upload';
import './words';

/** A file on its way. */
export interface Pending {
  id: number;
  name: string;
  /** Of it that has gone, from 0 to 1. */
  part: number;
  stop: () => void;
}

let next = 0;

/**
 * Files that are being uploaded for a message.
 *
 * @param files how many the message has already
 * @param onFile a file is there
 */
export function useUploads(files: number, onFile: (file: Attachment) => void) {
  const { t } = useWords();
  const [pending, setPending] = useState<readonly Pending[]>([]);
  const running = useRef<readonly Pending[]>([]);
  running.current = pending;

  // Who leaves the page does not wait for them.
  useEffect(() => () => running.current.forEach(({ stop }) => stop()), []);

  const one = (file: File) => {
    const { name } = file;
    const topic = `file ${name}`;
    if (file.size > LARGEST) {
      toasts.bad(t('files.large', { name }), { topic });
      return;
    }
    const id = ++next;
    const change = (part: number) => setPending((all) => all.map((each) => (each.id === id ? { ...each, part } : each)));
    const { done, stop } = upload(file, change);
    setPending((all) => [...all, { id, name, part: 0, stop }]);
    done
      .then(
        (attachment) => {
          onFile(attachment);
          announce(t('files.ready', { name: attachment.name }));
        },
        (error: unknown) => {
          if (!(error instanceof DOMException) && !sessionEnded(error)) {
            const why = error instanceof Refused && error.problem !== null ? error.message : null;
            toasts.bad(why === null ? t('files.failed', { name }) : t('files.refused', { name, why }), { topic });
          }
        },
      )
      .finally(() => setPending((all) => all.filter((each) => each.id !== id)));
  };

  return {
    pending,
    add: (chosen: Iterable<File>) => {
      const all = [...chosen];
      const room = MOST - files - pending.length;
      if (all.length > room) {
        toasts.bad(t('files.many'), { topic: 'files' });
      }
      all.slice(0, Math.max(0, room)).forEach(one);
    },
    /** What was not sent is nobody's any more. */
    remove: (id: string) => void api.DELETE('/api/v1/attachments/{id}', { params: { path: { id } } }),
  };
}
