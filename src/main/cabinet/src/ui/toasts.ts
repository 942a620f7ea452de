/** A short word about what has just happened. */
export interface Toast {
  id: number;
  tone: 'good' | 'bad';
  text: string;
  topic: string;
  link?: ToastLink;
  action?: ToastAction;
}

/** What can be done about it while it is shown. */
export interface ToastAction {
  text: string;
  run: () => void;
}

/** Where there is more about it. */
export interface ToastLink {
  href: string;
  text: string;
}

interface More {
  /** What it is about: the next word about the same, or {@link toasts.retract}, replaces it. */
  topic?: string;
  link?: ToastLink;
  action?: ToastAction;
}

const SHOWN_FOR = 6_000;
const listeners = new Set<() => void>();
/** When a good word leaves; none for the others. */
const leaving = new Map<number, ReturnType<typeof setTimeout>>();
let shown: readonly Toast[] = [];
let last = 0;

export const toasts = {
  get: (): readonly Toast[] => shown,
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  good(text: string, more: More = {}): void {
    leaveLater(add('good', text, more));
  },
  /** Stays until it is closed or no longer true: there is something to read and to decide. */
  bad(text: string, more: More = {}): void {
    add('bad', text, more);
  },
  /** Somebody points at it or has the focus in it: it stays until they are away. */
  hold(id: number): void {
    clearTimeout(leaving.get(id));
  },
  letGo(id: number): void {
    if (leaving.has(id)) {
      leaveLater(id);
    }
  },
  dismiss(id: number): void {
    show(shown.filter((toast) => toast.id !== id));
  },
  /** What was said about this is no longer true. */
  retract(topic: string): void {
    show(shown.filter((toast) => toast.topic !== topic));
  },
  clear(): void {
    show([]);
  },
};

function leaveLater(id: number): void {
  clearTimeout(leaving.get(id));
  leaving.set(
    id,
    setTimeout(() => {
      leaving.delete(id);
      toasts.dismiss(id);
    }, SHOWN_FOR),
  );
}

/** One good and one bad at most: the latest of each. */
function add(tone: Toast['tone'], text: string, { topic = '', link, action }: More): number {
  last += 1;
  const others = shown.filter((toast) => toast.tone !== tone && (topic === '' || toast.topic !== topic));
  show([...others, { id: last, tone, text, topic, ...(link === undefined ? {} : { link }), ...(action === undefined ? {} : { action }) }]);
  return last;
}

function show(next: readonly Toast[]): void {
  if (next.length > 0 || shown.length > 0) {
    shown = next;
    listeners.forEach((listener) => listener());
  }
}
