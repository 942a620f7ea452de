import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answered, api, ifMatch } from '../../api/client';
import type { CallScript, Order } from '../../api/types';
import { keys } from './queries';

const KEY = ['call-script'];

/**
 * What to say to the buyer of an order; undefined while it is not known.
 *
 * @param wanted whether somebody reads it
 */
export function useOrderScript({ number, version }: Pick<Order, 'number' | 'version'>, wanted: boolean): string | undefined {
  return useQuery({
    queryKey: keys.script(number, version),
    queryFn: ({ signal }) => answered(api.GET('/api/v1/orders/{number}/call-script', { params: { path: { number } }, signal })),
    enabled: wanted,
    placeholderData: (before) => before,
  }).data?.text;
}

/**
 * The shop's text, with places for the values.
 *
 * @param wanted whether somebody is about to change it
 */
export function useCallScript(wanted: boolean): CallScript | undefined {
  return useQuery({
    queryKey: KEY,
    queryFn: ({ signal }) => answered(api.GET('/api/v1/shop/call-script', { signal })),
    enabled: wanted,
  }).data;
}

/** Replaces the text that was read. */
export function useSaveScript() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ version, text }: Pick<CallScript, 'version' | 'text'>) =>
      answered(api.PUT('/api/v1/shop/call-script', { params: { header: ifMatch(version) }, body: { text } })),
    onSuccess: (saved) => {
      client.setQueryData<CallScript>(KEY, saved);
      return client.invalidateQueries({ queryKey: keys.scripts });
    },
    onError: () => client.invalidateQueries({ queryKey: KEY }),
  });
}
