import { useCallback, useSyncExternalStore } from 'react';

/** Room for the list and the card side by side. */
export const SIDE_BY_SIDE = '(min-width: 1100px)';

export function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (listener: () => void) => {
      const media = matchMedia(query);
      media.addEventListener('change', listener);
      return () => media.removeEventListener('change', listener);
    },
    [query],
  );
  return useSyncExternalStore(subscribe, () => matchMedia(query).matches);
}
