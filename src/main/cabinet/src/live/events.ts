/** What another tab, or the server, lets this one know. The payload only says where to look anew. */
export interface LiveEvent {
  type: string;
  order: string;
}

const TYPES = ['order.placed', 'order.status-changed', 'order.waybill-assigned', 'order.task-opened'];

/**
 * One connection to the server's stream.
 *
 * @param onEvent something happened
 * @param onState whether the connection stands; each new one may have missed something
 * @returns how to close it
 */
export function connect(onEvent: (event: LiveEvent) => void, onState: (open: boolean) => void): () => void {
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
    TYPES.forEach((type) => source?.addEventListener(type, heard));
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
    if (typeof parsed === 'object' && parsed !== null && 'type' in parsed && 'order' in parsed) {
      return { type: String(parsed.type), order: String(parsed.order) };
    }
  } catch {
    // A message that cannot be read tells nothing.
  }
  return null;
}
