import type { Problem } from './types';

/** The server refused, and said why. */
export class Refused extends Error {
  override readonly name = 'Refused';

  readonly status: number;
  readonly problem: Problem | null;
  /** In seconds; null where the server did not say. */
  readonly retryAfter: number | null;

  constructor(status: number, problem: Problem | null, retryAfter: number | null) {
    super(problem?.detail ?? problem?.title ?? `HTTP ${status}`);
    this.status = status;
    this.problem = problem;
    this.retryAfter = retryAfter;
  }

  is(code: string): boolean {
    return this.problem?.code === code;
  }
}

/** Refusals of a sign-in, which has no session yet. */
const OF_SIGN_IN = ['wrong-credentials', 'second-factor-required', 'wrong-second-factor'];

/** Whether the error is the end of the session rather than anything about the request. */
export function sessionEnded(error: unknown): boolean {
  return error instanceof Refused && error.status === 401 && !OF_SIGN_IN.some((code) => error.is(code));
}

/** No answer at all, or one of a proxy that found nobody behind it. */
export function unreachable(error: unknown): boolean {
  return !(error instanceof Refused) || (error.problem === null && error.status >= 500);
}

export function isProblem(body: unknown): body is Problem {
  return typeof body === 'object' && body !== null && 'code' in body && 'title' in body;
}
