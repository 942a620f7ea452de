import { Refused } from '../../api/problem';
import type { StatusView } from '../../api/types';
import type { Conflict, Decision } from './conflict';

/** Why a change was not made. */
export type Rejection =
  | { kind: 'stale'; conflict: Conflict; decide: (decision: Decision) => void }
  /** In the server's words. */
  | {
      kind: 'refused';
      code: string;
      title: string;
      text: string;
      /** The other order that the server names. */
      order: string | undefined;
    }
  | { kind: 'not-allowed'; title: string; current: StatusView | undefined; allowed: StatusView[] }
  | { kind: 'unreachable' };

export function rejectionOf(error: unknown): Rejection {
  if (!(error instanceof Refused) || error.problem === null) {
    return { kind: 'unreachable' };
  }
  const { code, title, allowedMoves, currentStatus, otherOrder } = error.problem;
  return allowedMoves === undefined
    ? { kind: 'refused', code, title, text: error.message, order: otherOrder }
    : { kind: 'not-allowed', title, current: currentStatus, allowed: allowedMoves.map(({ status }) => status) };
}
