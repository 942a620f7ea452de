import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answered, api } from '../api/client';

const SESSIONS = ['security', 'sessions'] as const;
const FACTORS = ['security', 'factors'] as const;

/** The open sessions of the person, the latest first. */
export function useSessions() {
  return useInfiniteQuery({
    queryKey: SESSIONS,
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) => answered(api.GET('/api/v1/sessions', { signal, params: { query: { after: pageParam, limit: 20 } } })),
    getNextPageParam: (page) => page.next ?? undefined,
  });
}

export function useFactors() {
  return useQuery({
    queryKey: FACTORS,
    queryFn: ({ signal }) => answered(api.GET('/api/v1/second-factors', { signal })),
  });
}

export function useEndSession() {
  return useAct(SESSIONS, async (id: string): Promise<void> => {
    await answered(api.DELETE('/api/v1/sessions/{id}', { params: { path: { id } } }));
  });
}

export function useEndOthers() {
  return useAct(SESSIONS, async (): Promise<void> => {
    await answered(api.DELETE('/api/v1/sessions'));
  });
}

/** The secret is on the page only, and nowhere else. */
export function useBegin() {
  return useMutation({
    gcTime: 0,
    mutationFn: (body: { label: string; password: string }) => answered(api.POST('/api/v1/second-factors', { body })),
  });
}

export function useConfirm() {
  const client = useQueryClient();
  return useMutation({
    gcTime: 0,
    mutationFn: ({ id, code }: { id: string; code: string }) =>
      answered(api.POST('/api/v1/second-factors/{id}/confirmation', { params: { path: { id } }, body: { code } })),
    onSuccess: () => client.invalidateQueries({ queryKey: ['security'] }),
  });
}

export function useRemove() {
  return useAct(FACTORS, async ({ id, password }: { id: string; password: string }): Promise<void> => {
    await answered(api.POST('/api/v1/second-factors/{id}/removal', { params: { path: { id } }, body: { password } }));
  });
}

export function useRenewCodes() {
  return useAct(FACTORS, (password: string) => answered(api.POST('/api/v1/second-factors/recovery-codes', { body: { password } })));
}

function useAct<V, T>(key: readonly string[], mutationFn: (value: V) => Promise<T>) {
  const client = useQueryClient();
  return useMutation({ gcTime: 0, mutationFn, onSettled: () => client.invalidateQueries({ queryKey: key }) });
}
