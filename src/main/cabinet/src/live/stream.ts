import type { SubjectChange } from '../api/types';

/** An event of the stream, without its time: it only says what to query again. */
export interface LiveEvent extends Pick<SubjectChange, 'type' | 'subject' | 'order'> {
  /** The order that the subject is about; a message that says all that there is of it names none. */
  about?: string | null;
  /** The message as it came: what is kept nowhere cannot be queried, and says all that there is of it. */
  message?: unknown;
}

/**
 * One connection to the server's stream.
 *
 * @param types of the events that are wanted
 * @param onEvent something happened
 * @param onState whether the connection stands; each new one may have missed something
 * @returns how to close it
 */
export function connect(
  types: readonly string[],
  onEvent: (event: LiveEvent) => void,
  onState: (open: boolean) => void,
): () => void {
  let source: EventSource | undefined;
  let again: ReturnType<typeof setTimeout> | undefined;

  const open = () => {
    source = new EventSource('/api/v1/events/stream');
    source.onopen = () => onState(true);
    source.onerror = () => {
      onState(false);
      // The browser itself reconnects after a broken connection, but not after a refusal.
      if (source?.readyState === EventSource.CLOSED) {
        again = setTimeout(open, 30_000);
      }
    };
    const heard = (message: MessageEvent<unknown>) => {
      const event = read(message.data);
      if (event !== null) {
        onEvent(event);
      }
    };
    source.onmessage = heard;
    types.forEach((type) => source?.addEventListener(type, heard));
  };

  open();
  return () => {
    clearTimeout(again);
    source?.close();
  };
}

export function read(data: unknown): LiveEvent | null {
  try {
    const parsed: unknown = JSON.parse(String(data));
    return isChange(parsed) ? { type: parsed.type, subject: parsed.subject, order: parsed.order, about: parsed.about, message: parsed } : null;
  } catch {
    // Not JSON, so not an event.
    return null;
  }
}

function isChange(value: unknown): value is SubjectChange {
  return (
    typeof value === 'object' &&
    value !== null &&
    'type' in value &&
    typeof value.type === 'string' &&
    'order' in value &&
    (typeof value.order === 'string' || value.order === null) &&
    'subject' in value &&
    typeof value.subject === 'object' &&
    value.subject !== null
  );
}
