import { useQuery } from '@tanstack/react-query';
import { answered, api } from '../../api/client';
import type { CallHours, CallOutcome, OutcomeCode } from '../../api/types';

/** In milliseconds. */
const MINUTE = 60_000;

/** Whether buyers may be called now; undefined while it is not known. */
export function useCallHours(): CallHours | undefined {
  return useQuery({
    queryKey: ['call-hours'],
    queryFn: ({ signal }) => answered(api.GET('/api/v1/shop/call-hours', { signal })),
    staleTime: MINUTE,
    refetchInterval: MINUTE,
  }).data;
}

/** How a call can end, by its code. */
export function useCallOutcomes(): ReadonlyMap<OutcomeCode, CallOutcome> | undefined {
  return useQuery({
    queryKey: ['call-outcomes'],
    queryFn: ({ signal }) => answered(api.GET('/api/v1/call-outcomes', { signal })),
    select: byCode,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
  }).data;
}

function byCode({ items }: { items: CallOutcome[] }): ReadonlyMap<OutcomeCode, CallOutcome> {
  return new Map(items.map((outcome) => [outcome.code, outcome]));
}
