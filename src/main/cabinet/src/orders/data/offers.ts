import { useQuery } from '@tanstack/react-query';
import { answered, api } from '../../api/client';
import type { Offer } from '../../api/types';

/** In milliseconds. */
const KEPT = 30_000;

/** On sale, and not a counted article of which nothing is left. */
export const inStock = ({ available, left }: Offer) => available && left !== 0;

/** The articles of the price list that the text can mean; undefined while they are not known. */
export function useOffers(text: string): Offer[] | undefined {
  return useQuery({
    queryKey: ['offer-suggestions', text],
    queryFn: ({ signal }) => answered(api.GET('/api/v1/offer-suggestions', { params: { query: { q: text } }, signal })),
    enabled: text !== '',
    staleTime: KEPT,
  }).data?.items;
}
