import { hashKey, type QueryClient, type QueryKey } from '@tanstack/react-query';
import type { Effect, Refresh } from './interest';
import type { LiveEvent } from './stream';

/** Events come in bursts; a thing that changes several times is refreshed once in this time. In milliseconds. */
const BURST = 300;
/** The events of one change come together; the first after a silence waits only for these. In milliseconds. */
const TOGETHER = 50;
/** More things than this at once are no longer refreshed one by one. */
const MOST = 20;
/** What is reckoned is queried so often while events come. In milliseconds. */
const SETTLE = 60_000;

/** Collects what events mean, and does it. */
export class Burst {
  private readonly refreshes = new Map<string, { refresh: Refresh; events: LiveEvent[] }>();
  private readonly unsettled = new Map<string, QueryKey>();
  private lastRun = -BURST;
  private soon: ReturnType<typeof setTimeout> | undefined;
  private later: ReturnType<typeof setTimeout> | undefined;

  private readonly client: QueryClient;
  private readonly everything: readonly QueryKey[];

  /** @param everything what is queried when too much has changed */
  constructor(client: QueryClient, everything: readonly QueryKey[]) {
    this.client = client;
    this.everything = everything;
  }

  add(event: LiveEvent, { refresh, settle = [] }: Effect): void {
    if (refresh !== undefined) {
      const known = this.refreshes.get(hashKey(refresh.key));
      this.refreshes.set(hashKey(refresh.key), { refresh, events: [...(known?.events ?? []), event] });
      this.soon ??= setTimeout(() => this.run(), Math.max(TOGETHER, this.lastRun + BURST - performance.now()));
    }
    settle.forEach((key) => this.unsettled.set(hashKey(key), key));
    if (this.unsettled.size > 0) {
      this.later ??= setTimeout(() => this.settle(), SETTLE);
    }
  }

  /** What has not been done yet, is not done. */
  stop(): void {
    clearTimeout(this.soon);
    clearTimeout(this.later);
  }

  private run(): void {
    this.soon = undefined;
    this.lastRun = performance.now();
    const due = [...this.refreshes.values()];
    this.refreshes.clear();
    if (due.length > MOST) {
      this.query(this.everything);
    } else {
      due.forEach(({ refresh, events }) => refresh.run(this.client, events));
    }
  }

  private settle(): void {
    this.later = undefined;
    const due = [...this.unsettled.values()];
    this.unsettled.clear();
    this.query(due);
  }

  private query(keys: readonly QueryKey[]): void {
    keys.forEach((queryKey) => void this.client.invalidateQueries({ queryKey }));
  }
}
