import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answered, api, ifMatch } from '../api/client';
import type { Timetable, TimetableContent } from '../api/types';

const KEY = ['timetable'];

export function useTimetable() {
  return useQuery({
    queryKey: KEY,
    queryFn: ({ signal }) => answered(api.GET('/api/v1/shop/timetable', { signal })),
  });
}

/** Shows a version of the timetable that came with a refusal. */
export function useAdoptTimetable(): (now: Timetable) => void {
  const client = useQueryClient();
  return (now) => void client.setQueryData<Timetable>(KEY, now);
}

/** Replaces the timetable that was read. */
export function useSaveTimetable() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ version, body }: { version: number; body: TimetableContent }) =>
      answered(api.PUT('/api/v1/shop/timetable', { params: { header: ifMatch(version) }, body })),
    onSuccess: (saved) => client.setQueryData<Timetable>(KEY, saved),
  });
}
