import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Refused, sessionEnded } from '../../api/problem';
import type { Order } from '../../api/types';
import { keys } from '../data/queries';
import { adopt, changeScope, refresh } from '../data/refresh';
import { type Conflict, conflictOf, type Decision, type Keep } from './conflict';
import { type Rejection, rejectionOf } from './rejection';

export interface Attempt {
  /** The order as it will be if the server accepts the change. */
  expected: Order;
  send: () => Promise<Order>;
}

export interface Change {
  /**
   * @param order the order as it is
   * @param again whether the change is made although another one was met: then it is based on the order as it is
   */
  made: (order: Order, again: boolean) => Attempt;
  /** How the change can be made on the order as it is now, after another one was met. */
  keep: (now: Order) => Keep | null;
  /** The order that was changed, where it is not the one as it is. */
  based?: Order;
}

/** What became of a change; after `theirs` the person has given it up for somebody else's. */
export type Outcome = 'done' | 'theirs' | 'refused';

/** Why the loop of a change goes on or ends. */
type Answer = 'done' | 'refused' | { now: Order };

/**
 * Makes changes to one order: shown at once, taken back with the reason when the server refuses. Where somebody else has
 * changed the order meanwhile, the person decides what holds.
 *
 * @param onRejection called after the order is shown as it is again
 * @param onConflict asks the person
 */
export function useAttempts(
  number: string,
  person: string,
  onRejection: (rejection: Rejection) => void,
  onConflict: (conflict: Conflict) => Promise<Decision>,
) {
  const client = useQueryClient();
  const key = keys.order(number);
  const current = () => client.getQueryData<Order>(key);

  const { mutateAsync, isPending } = useMutation({
    mutationFn: (attempt: Attempt) => attempt.send(),
    scope: { id: changeScope(number) },
    onMutate: async ({ expected }) => {
      await client.cancelQueries({ queryKey: key });
      const before = current();
      client.setQueryData(key, expected);
      return before;
    },
    onSuccess: (order, _, before) => adopt(client, order, (before ?? order).status.phase),
    onError: (error, { expected }, before) => {
      const now = currentOf(error);
      if (now !== undefined) {
        adopt(client, now, (before ?? now).status.phase);
        return;
      }
      client.setQueryData(key, before ?? expected);
      if (!sessionEnded(error)) {
        onRejection(rejectionOf(error));
      }
      void refresh(client, number, 0);
    },
  });

  const attempt = async ({ made, keep, based }: Change): Promise<Outcome> => {
    for (let again = false; ; again = true) {
      const order = current();
      if (order === undefined || (isPending && !again)) {
        return 'refused';
      }
      const answer = await mutateAsync(made(order, again)).then(
        (): Answer => 'done',
        (error: unknown): Answer => {
          const now = currentOf(error);
          return now === undefined ? 'refused' : { now };
        },
      );
      if (typeof answer === 'string') {
        return answer;
      }
      const before = again ? order : (based ?? order);
      const decision = await onConflict(await conflictOf(before, answer.now, keep(answer.now), person));
      if (decision !== 'mine') {
        return decision === 'theirs' ? 'theirs' : 'refused';
      }
    }
  };

  return { attempt, pending: isPending };
}

/** The order as it is, where the server refused an older version of it. */
function currentOf(error: unknown): Order | undefined {
  return error instanceof Refused && error.is('stale-version') ? error.problem?.current : undefined;
}
