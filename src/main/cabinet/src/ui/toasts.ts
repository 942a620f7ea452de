/** A short word about what has just happened. */
export interface Toast {
  id: number;
  tone: 'good' | 'bad';
  text: string;
}

const SHOWN_FOR = 6_000;
const listeners = new Set<() => void>();
let shown: readonly Toast[] = [];
let last = 0;

export const toasts = {
  get: (): readonly Toast[] => shown,
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  good(text: string): void {
    const id = add('good', text);
    setTimeout(() => toasts.dismiss(id), SHOWN_FOR);
  },
  /** Stays until it is closed: there is something to read and to decide. */
  bad(text: string): void {
    add('bad', text);
  },
  dismiss(id: number): void {
    show(shown.filter((toast) => toast.id !== id));
  },
  clear(): void {
    show([]);
  },
};

function add(tone: Toast['tone'], text: string): number {
  last += 1;
  // Three at most, and no two of the same words.
  show([...shown.filter((toast) => toast.text !== text).slice(-2), { id: last, tone, text }]);
  return last;
}

function show(next: readonly Toast[]): void {
  shown = next;
  listeners.forEach((listener) => listener());
}
