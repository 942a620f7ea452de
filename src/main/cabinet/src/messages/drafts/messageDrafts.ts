import { useSyncExternalStore } from 'react';
import type { Attachment } from '../../api/types';

/** What was typed, and the key under which it is sent: the same text is sent once, also after a reload. */
export interface MessageDraft {
  text: string;
  key: string;
  /** The template that the text was made of. */
  template?: string;
  /** What is uploaded already. */
  files?: readonly Attachment[];
}

/** What a draft has beside its text. */
type More = Pick<MessageDraft, 'template' | 'files'>;

const PREFIX = 'kramar.message.';
const EMPTY: MessageDraft = { text: '', key: '' };
const NONE: readonly Attachment[] = [];

/**
 * Messages that are not sent yet, by what they are about. They survive a reload, a lost connection and the end of the
 * session; another person who signs in finds none.
 */
export class MessageDrafts {
  private readonly known = new Map<string, MessageDraft>();
  private readonly listeners = new Set<() => void>();
  private readonly storage: Storage | undefined;
  private readonly fresh: () => string;

  constructor(storage: Storage | undefined, fresh: () => string) {
    this.storage = storage;
    this.fresh = fresh;
  }

  get(about: string): MessageDraft {
    const known = this.known.get(about) ?? this.stored(about);
    this.known.set(about, known);
    return known;
  }

  /** Another text is another message; what was made of a template is so whatever is typed into it. */
  offer(about: string, text: string, more: More = {}): void {
    const before = this.get(about);
    const { template, files = NONE } = { ...before, ...more };
    if (text === before.text && files === (before.files ?? NONE)) {
      return;
    }
    if (text === '' && files.length === 0) {
      this.drop(about);
      return;
    }
    const draft: MessageDraft = {
      text,
      key: this.fresh(),
      ...(template === undefined || text === '' ? {} : { template }),
      ...(files.length === 0 ? {} : { files }),
    };
    this.known.set(about, draft);
    this.try(() => this.storage?.setItem(PREFIX + about, JSON.stringify(draft)));
    this.changed();
  }

  drop(about: string): void {
    this.known.set(about, EMPTY);
    this.try(() => this.storage?.removeItem(PREFIX + about));
    this.changed();
  }

  clear(): void {
    this.known.clear();
    this.try(() => {
      const stored = this.storage ?? ({} as Storage);
      Object.keys(stored)
        .filter((name) => name.startsWith(PREFIX))
        .forEach((name) => stored.removeItem(name));
    });
    this.changed();
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  private stored(about: string): MessageDraft {
    let found: unknown;
    this.try(() => {
      found = JSON.parse(this.storage?.getItem(PREFIX + about) ?? 'null');
    });
    return isDraft(found) ? found : EMPTY;
  }

  /** Where nothing can be stored, drafts live as long as the page. */
  private try(act: () => void): void {
    try {
      act();
    } catch {
      // A full or forbidden storage, or what somebody else has written there.
    }
  }

  private changed(): void {
    this.listeners.forEach((listener) => listener());
  }
}

function isDraft(value: unknown): value is MessageDraft {
  return (
    typeof value === 'object' &&
    value !== null &&
    'text' in value &&
    typeof value.text === 'string' &&
    'key' in value &&
    typeof value.key === 'string' &&
    (!('template' in value) || typeof value.template === 'string') &&
    (!('files' in value) || Array.isArray(value.files))
  );
}

export const messageDrafts = new MessageDrafts(typeof localStorage === 'undefined' ? undefined : localStorage, () => crypto.randomUUID());

export function useMessageDraft(about: string): MessageDraft {
  return useSyncExternalStore(messageDrafts.subscribe, () => messageDrafts.get(about));
}
