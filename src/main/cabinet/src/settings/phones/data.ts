import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answered, api, ifMatch } from '../../api/client';
import type { PhoneOptions, PhoneOptionsView } from '../../api/types';

const KEY = ['phone-options'];

export function usePhoneOptions() {
  return useQuery({
    queryKey: KEY,
    queryFn: ({ signal }): Promise<PhoneOptionsView> => answered(api.GET('/api/v1/shop/notification-options', { signal })),
  });
}

/** Shows the options as somebody else has saved them. */
export function useAdoptPhoneOptions(): (now: PhoneOptionsView) => void {
  const client = useQueryClient();
  return (now) => void client.setQueryData<PhoneOptionsView>(KEY, now);
}

/** Replaces the options that were read. */
export function useSavePhoneOptions() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ version, body }: { version: number; body: PhoneOptions }) =>
      answered(api.PUT('/api/v1/shop/notification-options', { params: { header: ifMatch(version) }, body })),
    onSuccess: (saved) => client.setQueryData<PhoneOptionsView>(KEY, saved),
  });
}
