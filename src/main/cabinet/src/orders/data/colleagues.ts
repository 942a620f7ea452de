import { useQuery } from '@tanstack/react-query';
import { answered, api } from '../../api/client';
import type { Colleague } from '../../api/types';

const PAGE = 100;

/** Who works in the shop, or has worked; by login. Undefined while it is not known. */
export function useColleagues(): ReadonlyMap<string, string> | undefined {
  return useQuery({
    queryKey: ['colleagues'],
    queryFn: ({ signal }) => loadAll(signal),
    select: namesByLogin,
    // People join seldom; who has just joined is shown by the login until then.
    staleTime: 3_600_000,
  }).data;
}

async function loadAll(signal: AbortSignal): Promise<Colleague[]> {
  const all: Colleague[] = [];
  for (let after: string | null | undefined; after !== null; ) {
    const query: { limit: number; after?: string } = { limit: PAGE, ...(after === undefined ? {} : { after }) };
    const page = await answered(api.GET('/api/v1/colleagues', { params: { query }, signal }));
    all.push(...page.items);
    after = page.next;
  }
  return all;
}

/** The name of each; where people have the same, the login says which of them it is. */
export function namesByLogin(people: readonly Colleague[]): ReadonlyMap<string, string> {
  const bearers = new Map<string, number>();
  people.forEach(({ name }) => bearers.set(name, (bearers.get(name) ?? 0) + 1));
  return new Map(people.map(({ login, name }) => [login, bearers.get(name) === 1 ? name : `${name} (${login})`]));
}
