import { useQuery } from '@tanstack/react-query';
import { answered, api } from '../../api/client';
import { returnKeyOf } from './keyOf';

/** In milliseconds. What events keep true is queried again after this long only; after a gap in the stream, at once. */
const KEPT_TRUE = 300_000;
/** In milliseconds. Time alone makes a return late. */
const BY_TIME = 60_000;

export function useReturnCounts() {
  return useQuery({
    queryKey: returnKeyOf.counts,
    queryFn: ({ signal }) => answered(api.GET('/api/v1/returns/counts', { signal })),
    staleTime: KEPT_TRUE,
    refetchInterval: BY_TIME,
  }).data;
}
