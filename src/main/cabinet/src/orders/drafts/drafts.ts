import { useSyncExternalStore } from 'react';

/** What was typed or scanned, and is not saved yet; by order. Stays while other orders are looked at. */
export class Drafts {
  private readonly texts = new Map<string, string>();
  private readonly listeners = new Set<() => void>();

  get(number: string): string {
    return this.texts.get(number) ?? '';
  }

  offer(number: string, text: string): void {
    this.texts.set(number, text);
    this.changed();
  }

  drop(number: string): void {
    this.texts.delete(number);
    this.changed();
  }

  /** Nothing stays for who signs in next. */
  clear(): void {
    this.texts.clear();
    this.changed();
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  private changed(): void {
    this.listeners.forEach((listener) => listener());
  }
}

export const waybillDrafts = new Drafts();
export const commentDrafts = new Drafts();
/** Explanations of moves that end an order. */
export const reasonDrafts = new Drafts();

export function useDraft(drafts: Drafts, number: string): string {
  return useSyncExternalStore(drafts.subscribe, () => drafts.get(number));
}

export function forgetDrafts(): void {
  [waybillDrafts, commentDrafts, reasonDrafts].forEach((drafts) => drafts.clear());
}
