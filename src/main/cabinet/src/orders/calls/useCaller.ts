import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useLocation } from 'wouter';
import { listQuery } from '../data/queries';
import { addressOf, callerOf, wishOf } from '../views/views';

/**
 * What a telephone system opens when somebody calls: the caller's orders, and the one that is worked on, where there is
 * one alone.
 */
export function useCaller(search: string): void {
  const client = useQueryClient();
  const [, go] = useLocation();
  const caller = callerOf(search);
  useEffect(() => {
    if (caller === null) {
      return;
    }
    const wish = { ...wishOf(''), q: caller };
    go(addressOf(wish), { replace: true });
    client.fetchInfiniteQuery(listQuery(wish)).then(
      ({ pages }) => {
        const open = pages.flatMap(({ items }) => items).filter(({ status }) => status.group === 'IN_WORK');
        const [only] = open;
        // Somebody who has gone on meanwhile is not called back.
        if (open.length === 1 && only !== undefined && location.pathname + location.search === addressOf(wish)) {
          go(addressOf(wish, only.number), { replace: true });
        }
      },
      // The list says what is wrong.
      () => undefined,
    );
  }, [caller, client, go]);
}
