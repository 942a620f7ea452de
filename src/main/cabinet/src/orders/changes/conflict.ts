import type { Order, StatusView, TimelineEntry } from '../../api/types';
import { newestEntries } from '../data/timeline';

/** A change that met another one: the order as it was when the change was made, and as it is. */
export interface Conflict {
  before: Order;
  now: Order;
  /** What others did meanwhile, the newest first; empty where that cannot be told. */
  entries: readonly TimelineEntry[];
  keep: Keep | null;
}

/**
 * How a change is made in spite of the other one: it replaces what the other one left, is added to it, or moves the
 * order on from where it is now. Null where the order as it is does not allow it.
 */
export type Keep = 'save' | 'add' | StatusView;

/** What a person decides: the own change all the same, or the other one alone; or does something else first. */
export type Decision = 'mine' | 'theirs' | 'later';

/** In milliseconds. What is recorded with a change bears a time that differs so much from the change's at most. */
const TOGETHER = 250;

/** Patience for the entries, in milliseconds: without them it is still known which fields differ. */
const PATIENCE = 3_000;

export async function conflictOf(before: Order, now: Order, keep: Keep | null, person: string): Promise<Conflict> {
  const newest = await newestEntries(now.number, AbortSignal.timeout(PATIENCE)).catch(() => []);
  return { before, now, keep, entries: entriesAfter(newest, before.changedAt, person) };
}

/**
 * The entries that tell what others did after a version of the order came to be.
 *
 * @param changedAt when that version came to be
 * @param person the login of who has met the conflict; own acts are told only where nobody else did anything
 */
export function entriesAfter(entries: readonly TimelineEntry[], changedAt: string, person: string): readonly TimelineEntry[] {
  const seen = Date.parse(changedAt);
  // The system's entries follow from what people do.
  const acts = entries.filter(({ by }) => by !== null);
  const after = (at: number) => acts.filter((entry) => Date.parse(entry.at) > at);
  const others = (found: readonly TimelineEntry[]) => found.filter(({ by }) => by !== person);
  return [others(after(seen + TOGETHER)), others(after(seen)), after(seen)].find((found) => found.length > 0) ?? [];
}
