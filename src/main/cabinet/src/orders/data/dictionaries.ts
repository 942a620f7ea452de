import { queryOptions, useQuery } from '@tanstack/react-query';
import { answered, api } from '../../api/client';
import type { Carrier, PackingRule, Status } from '../../api/types';

const FOR_THE_DAY = { staleTime: Number.POSITIVE_INFINITY, gcTime: Number.POSITIVE_INFINITY };

export function useStatuses(): ReadonlyMap<number, Status> | undefined {
  return useQuery({
    queryKey: ['statuses'],
    queryFn: () => answered(api.GET('/api/v1/order-statuses')),
    select: statusesById,
    ...FOR_THE_DAY,
  }).data;
}

export const carriersQuery = queryOptions({
  queryKey: ['carriers'],
  queryFn: () => answered(api.GET('/api/v1/carriers')),
  ...FOR_THE_DAY,
});

export function useCarriers(): ReadonlyMap<string, Carrier> | undefined {
  return useQuery({ ...carriersQuery, select: carriersByCode }).data;
}

/** What may not be put into a parcel. */
export function usePackingRules(): PackingRule[] | undefined {
  return useQuery({
    queryKey: ['packing-rules'],
    queryFn: () => answered(api.GET('/api/v1/packing-rules')),
    select: ({ items }) => items,
    ...FOR_THE_DAY,
  }).data;
}

function statusesById({ items }: { items: Status[] }): ReadonlyMap<number, Status> {
  return new Map(items.map((status) => [status.id, status]));
}

function carriersByCode({ items }: { items: Carrier[] }): ReadonlyMap<string, Carrier> {
  return new Map(items.map((carrier) => [carrier.code, carrier]));
}
