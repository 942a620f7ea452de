import { useSyncExternalStore } from 'react';

/** Waybill numbers that were scanned or typed, and are not saved yet; by order. */
const drafts = new Map<string, string>();
const listeners = new Set<() => void>();

export const waybillDrafts = {
  get: (number: string): string => drafts.get(number) ?? '',
  offer(number: string, waybill: string): void {
    drafts.set(number, waybill);
    changed();
  },
  drop(number: string): void {
    drafts.delete(number);
    changed();
  },
  /** Nothing stays for who signs in next. */
  clear(): void {
    drafts.clear();
    changed();
  },
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

export function useWaybillDraft(number: string): string {
  return useSyncExternalStore(waybillDrafts.subscribe, () => waybillDrafts.get(number));
}

function changed(): void {
  listeners.forEach((listener) => listener());
}
