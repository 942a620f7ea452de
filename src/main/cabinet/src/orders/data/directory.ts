import { useQuery } from '@tanstack/react-query';
import { answered, api } from '../../api/client';
import type { FoundBranches, FoundCities } from '../../api/types';

/** In milliseconds: cities and branches change seldom. */
const KEPT = 600_000;
/** The server asks nobody for less. */
const SHORTEST = 2;
/** The server takes no more: it is no search then, but a whole address. */
const LONGEST = 100;
/** A carrier that does not answer leaves a field of text: nobody waits for it. */
const NOTHING = { items: [], answered: false };

/**
 * What can be looked up at the carrier for what was typed; undefined while that is not known.
 *
 * @param wanted false where there is nothing to look up
 */
export function useCities(carrier: string, text: string, wanted: boolean): FoundCities | undefined {
  const asked = useQuery({
    queryKey: ['carrier-cities', carrier, text],
    queryFn: ({ signal }) =>
      answered(api.GET('/api/v1/carriers/{code}/cities', { params: { path: { code: carrier }, query: { q: text } }, signal })),
    enabled: wanted && text.length >= SHORTEST,
    staleTime: ({ state }) => (state.data?.answered === true ? KEPT : 0),
    retry: false,
  });
  return asked.isError ? NOTHING : asked.data;
}

/**
 * The pick-up points of a city for what was typed; undefined while they are not known.
 *
 * @param city the carrier's reference; null where the city was typed only
 */
export function useBranches(carrier: string, city: string | null, text: string): FoundBranches | undefined {
  const asked = useQuery({
    queryKey: ['carrier-branches', carrier, city, text],
    queryFn: ({ signal }) =>
      answered(
        api.GET('/api/v1/carriers/{code}/cities/{city}/branches', {
          params: { path: { code: carrier, city: city ?? '' }, query: { q: text } },
          signal,
        }),
      ),
    enabled: city !== null && text.length <= LONGEST,
    staleTime: ({ state }) => (state.data?.answered === true ? KEPT : 0),
    retry: false,
  });
  return asked.isError ? NOTHING : asked.data;
}
