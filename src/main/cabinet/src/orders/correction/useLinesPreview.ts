import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { answered, api, ifMatch } from '../../api/client';
import type { EditedLine, LinesPreview, Order } from '../../api/types';

/** In milliseconds: who types on gets no answer to a half of it. */
const PAUSE = 200;

export interface Preview {
  /** Of the list that was typed before, while the next answer is awaited; undefined while there was none. */
  preview: LinesPreview | undefined;
  /** Why the list cannot be saved. */
  error: Error | null;
  counting: boolean;
  /** Forgets the question that is under way. */
  cancel: () => void;
}

/**
 * What the server would make of the list, without making it.
 *
 * @param lines null while there is nothing to ask
 * @param active false while the list is being saved: what was answered stays
 */
export function useLinesPreview(
  { number, version }: Pick<Order, 'number' | 'version'>,
  lines: EditedLine[] | null,
  active: boolean,
): Preview {
  const client = useQueryClient();
  const now = lines === null ? null : JSON.stringify(lines);
  const [asked, ask] = useState(now);
  useEffect(() => {
    const timer = setTimeout(() => ask(now), PAUSE);
    return () => clearTimeout(timer);
  }, [now]);
  const all = ['lines-preview', number];
  const query = useQuery({
    queryKey: [...all, version, asked],
    queryFn: async ({ signal }) => {
      const { preview } = await answered(
        api.PUT('/api/v1/orders/{number}/lines', {
          params: { path: { number }, query: { dryRun: true }, header: ifMatch(version) },
          body: { lines: JSON.parse(asked ?? '[]') as EditedLine[] },
          signal,
        }),
      );
      return preview;
    },
    enabled: active && asked !== null && asked === now,
    placeholderData: keepPreviousData,
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
  return {
    preview: now === null ? undefined : (query.data ?? undefined),
    error: now === null || asked !== now ? null : query.error,
    counting: now !== null && (asked !== now || query.isFetching),
    cancel: () => void client.cancelQueries({ queryKey: all }),
  };
}
