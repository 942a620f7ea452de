import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answered, api } from '../../api/client';
import type { ChangedPerson, Invitation, Member, Role } from '../../api/types';

const KEY = ['people'] as const;
const LIMIT = 100;

export interface Staff {
  people: Member[];
  invitations: Invitation[];
}

interface Page<T> {
  items: T[];
  next: string | null;
}

/** All pages: a shop's people are some dozens. */
async function all<T>(page: (after: string | undefined) => Promise<Page<T>>): Promise<T[]> {
  const items: T[] = [];
  let after: string | undefined;
  do {
    const { items: more, next } = await page(after);
    items.push(...more);
    after = next ?? undefined;
  } while (after !== undefined);
  return items;
}

export function useStaff() {
  return useQuery({
    queryKey: KEY,
    queryFn: async ({ signal }): Promise<Staff> => ({
      people: await all((after) => answered(api.GET('/api/v1/people', { signal, params: { query: { limit: LIMIT, after } } }))),
      invitations: await all((after) => answered(api.GET('/api/v1/people/invitations', { signal, params: { query: { limit: LIMIT, after } } }))),
    }),
  });
}

export interface Invite {
  email: string;
  role: Role;
}

/** What an owner does with people; the list is read again after each. */
export function useInvite() {
  return useAct((body: Invite) =>
    answered(api.POST('/api/v1/people/invitations', { body, params: { header: { 'Idempotency-Key': crypto.randomUUID() } } })),
  );
}

export function useWithdraw() {
  return useAct(async (id: string): Promise<void> => {
    await answered(api.DELETE('/api/v1/people/invitations/{id}', { params: { path: { id } } }));
  });
}

export function useChangeRole() {
  return useAct(
    ({ id, role }: { id: string; role: Role }): Promise<ChangedPerson> =>
      answered(api.PUT('/api/v1/people/{id}/role', { params: { path: { id } }, body: { role } })),
  );
}

export function useDeactivate() {
  return useAct((id: string): Promise<ChangedPerson> => answered(api.POST('/api/v1/people/{id}/deactivation', { params: { path: { id } } })));
}

function useAct<V, T>(mutationFn: (value: V) => Promise<T>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn,
    onSettled: () => client.invalidateQueries({ queryKey: KEY }),
  });
}
