import { Refused } from '../../api/problem';
import type { StatusView } from '../../api/types';
import type { Difference } from './differences';

/** Why a change was not made. */
export type Rejection =
  | { kind: 'stale'; differences: Difference[] }
  /** In the server's words. */
  | { kind: 'refused'; code: string; title: string; text: string; order: string | undefined }
  | { kind: 'not-allowed'; title: string; current: StatusView | undefined; allowed: StatusView[] }
  | { kind: 'unreachable' };

export function rejectionOf(error: unknown): Rejection {
  if (!(error instanceof Refused) || error.problem === null) {
    return { kind: 'unreachable' };
  }
  const { code, title, allowedMoves, currentStatus } = error.problem;
  return allowedMoves === undefined
    ? { kind: 'refused', code, title, text: error.message, order: orderIn(error.problem) }
    : { kind: 'not-allowed', title, current: currentStatus, allowed: allowedMoves.map(({ status }) => status) };
}

/** The other order that a refusal names. */
function orderIn(problem: object): string | undefined {
  const order: unknown = Reflect.get(problem, 'order');
  return typeof order === 'string' && /^\d{1,18}$/.test(order) ? order : undefined;
}
