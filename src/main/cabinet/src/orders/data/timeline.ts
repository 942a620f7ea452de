import { CancelledError, type InfiniteData, type QueryClient, useInfiniteQuery } from '@tanstack/react-query';
import { answered, api } from '../../api/client';
import type { TimelineEntry, TimelinePage } from '../../api/types';
import { keys } from './queries';

/** What of a timeline alone is read; null is all. */
export type TimelineGroup = 'statuses' | 'talks' | 'parcel' | 'edits' | null;

type Pages = InfiniteData<TimelinePage, string | null>;

const PAGE = 30;

/** An entry's own name: ids are unique among those of a kind. */
export function keyOf({ kind, id }: Pick<TimelineEntry, 'kind' | 'id'>): string {
  return `${kind} ${id}`;
}

function load(number: string, group: TimelineGroup, after: string | null, signal: AbortSignal): Promise<TimelinePage> {
  return answered(
    api.GET('/api/v1/orders/{number}/timeline', {
      params: {
        path: { number },
        query: { limit: PAGE, ...(group === null ? {} : { group }), ...(after === null ? {} : { after }) },
      },
      signal,
    }),
  );
}

/** The newest entries, whatever is shown of the timeline. */
export async function newestEntries(number: string, signal: AbortSignal): Promise<TimelineEntry[]> {
  return (await load(number, null, null, signal)).items;
}

/** What has happened to an order, the newest first. */
export function useTimeline(number: string, group: TimelineGroup) {
  return useInfiniteQuery({
    queryKey: keys.timeline(number, group),
    queryFn: ({ pageParam, signal }) => load(number, group, pageParam, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    // Events tell of what is new.
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/**
 * The pages with the newest one as it is now. What was loaded behind it stays; an entry that has come to the newest
 * page is there once. Where the newest page ends with one that has moved, it is not known what lies behind it.
 */
export function withNewest(pages: Pages, newest: TimelinePage): Pages {
  const known = pages.pages.flatMap(({ items }) => items);
  const last = newest.items.at(-1);
  const place = last === undefined ? -1 : known.findIndex((entry) => keyOf(entry) === keyOf(last) && entry.at === last.at);
  if (newest.next === null || place === -1) {
    return { pages: [newest], pageParams: [null] };
  }
  const fresh = new Set(newest.items.map(keyOf));
  const behind = known.slice(place + 1).filter((entry) => !fresh.has(keyOf(entry)));
  return {
    pages: [{ items: [...newest.items, ...behind], next: behind.length === 0 ? newest.next : (pages.pages.at(-1)?.next ?? null) }],
    pageParams: [null],
  };
}

/** Queries the newest page of the timeline that is shown of an order, if one is; what is not shown is forgotten. */
export async function refreshTimeline(client: QueryClient, number: string): Promise<void> {
  const queryKey = keys.timelines(number);
  client.removeQueries({ queryKey, type: 'inactive' });
  for (const query of client.getQueryCache().findAll({ queryKey, type: 'active' })) {
    const [, , , group] = query.queryKey as ReturnType<typeof keys.timeline>;
    try {
      // What is being loaded would replace what is put there meanwhile.
      await query.promise?.catch(() => undefined);
      // A query that is under way may have been answered before the change.
      await client.cancelQueries({ queryKey: keys.newestOfTimeline(number, group) });
      const newest = await client.fetchQuery({
        queryKey: keys.newestOfTimeline(number, group),
        queryFn: ({ signal }) => load(number, group as TimelineGroup, null, signal),
        staleTime: 0,
        gcTime: 0,
      });
      client.setQueryData<Pages>(query.queryKey, (pages) => pages && withNewest(pages, newest));
    } catch (error) {
      if (!(error instanceof CancelledError)) {
        void client.invalidateQueries({ queryKey: query.queryKey });
      }
    }
  }
}
