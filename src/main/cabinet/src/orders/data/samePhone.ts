import { queryOptions, useQuery } from '@tanstack/react-query';
import { answered, api } from '../../api/client';
import type { KnownBuyer, OtherOrders } from '../../api/types';

/** In milliseconds: who takes an order wants to know what is so now. */
const KEPT = 5_000;
const SHOWN = 5;

/** Whether somebody has typed a whole number: less is not asked for. */
export function isWholePhone(typed: string): boolean {
  const digits = typed.replaceAll(/[\s().-]/g, '');
  return /^(?:0\d{9}|\+?380\d{9}|\+(?!380)\d{9,15})$/.test(digits);
}

// Not below "orders": nobody's phone number stays in what lists are kept by, and events do not change it.
const query = (path: string, phone: string) => ['same-phone', path, phone.replaceAll(/[\s().-]/g, '')];

/** The orders of the number that are not handed over yet: another one may repeat them. */
export function otherOrdersQuery(phone: string) {
  return queryOptions({
    queryKey: query('open-orders', phone),
    queryFn: ({ signal }): Promise<OtherOrders> =>
      answered(api.POST('/api/v1/buyers/open-orders', { params: { query: { limit: SHOWN } }, body: { phone }, signal })),
    staleTime: KEPT,
    gcTime: KEPT,
    retry: false,
  });
}

export function useOtherOrders(phone: string) {
  return useQuery({ ...otherOrdersQuery(phone), enabled: isWholePhone(phone) });
}

/** Who has ordered under the number before; undefined while that is not known. */
export function useKnownBuyers(phone: string): KnownBuyer[] | undefined {
  return useQuery({
    queryKey: query('search', phone),
    queryFn: ({ signal }) =>
      answered(api.POST('/api/v1/buyers/search', { params: { query: { limit: SHOWN } }, body: { phone }, signal })),
    enabled: isWholePhone(phone),
    staleTime: KEPT,
    gcTime: KEPT,
    retry: false,
  }).data?.items;
}
