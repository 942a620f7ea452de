import { useQuery } from '@tanstack/react-query';
import { answered, api } from '../../api/client';
import { appealKeyOf } from './keyOf';

/** In milliseconds. What events keep true is queried again after this long only; after a gap in the stream, at once. */
const KEPT_TRUE = 300_000;
/** In milliseconds. Time alone makes an answer late. */
const BY_TIME = 60_000;

export function useAppealCounts() {
  return useQuery({
    queryKey: appealKeyOf.counts,
    queryFn: ({ signal }) => answered(api.GET('/api/v1/appeals/counts', { signal })),
    staleTime: KEPT_TRUE,
    refetchInterval: BY_TIME,
  }).data;
}
