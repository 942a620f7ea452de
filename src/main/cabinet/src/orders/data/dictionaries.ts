import { queryOptions, useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { answered, api } from '../../api/client';
import type { Carrier, Status, StatusView } from '../../api/types';
import { useWords } from '../../i18n';

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

function statusesById({ items }: { items: Status[] }): ReadonlyMap<number, Status> {
  return new Map(items.map((status) => [status.id, status]));
}

function carriersByCode({ items }: { items: Carrier[] }): ReadonlyMap<string, Carrier> {
  return new Map(items.map((carrier) => [carrier.code, carrier]));
}

/** The name of a status in the chosen language, also of one that was read in the other. */
export function useStatusName(): (status: StatusView) => string {
  const statuses = useStatuses();
  const { language } = useWords();
  return useCallback((status) => statuses?.get(status.id)?.name[language] ?? status.name, [statuses, language]);
}
