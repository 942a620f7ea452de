import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { answered, api } from '../../api/client';

export interface AuditFilter {
  act?: string;
  /** kind:id */
  actor?: string;
}

const LIMIT = 50;

/** The acts, the newest first. */
export function useAudit(filter: AuditFilter) {
  return useInfiniteQuery({
    queryKey: ['audit', filter],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      answered(api.GET('/api/v1/audit', { signal, params: { query: { ...filter, after: pageParam, limit: LIMIT } } })),
    getNextPageParam: (page) => page.next ?? undefined,
  });
}

/** The newest refusals in numbers. */
export function useRefusals() {
  return useQuery({
    queryKey: ['audit', 'refusals'],
    queryFn: ({ signal }) => answered(api.GET('/api/v1/audit/refusals', { signal, params: { query: { limit: 20 } } })),
  });
}
