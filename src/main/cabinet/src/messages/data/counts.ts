import { useQuery } from '@tanstack/react-query';
import { answered, api } from '../../api/client';
import { messageKeyOf } from './keyOf';

/** In milliseconds. What events keep true is queried again after this long only; after a gap in the stream, at once. */
const KEPT_TRUE = 300_000;
/** In milliseconds. Time alone makes an answer late. */
const BY_TIME = 60_000;

export function useMessageCounts() {
  return useQuery({
    queryKey: messageKeyOf.counts,
    queryFn: ({ signal }) => answered(api.GET('/api/v1/conversations/counts', { signal })),
    staleTime: KEPT_TRUE,
    refetchInterval: BY_TIME,
  }).data;
}
