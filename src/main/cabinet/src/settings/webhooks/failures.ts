/** Why there was no answer: the codes that there are words for. */
const CODES = [
  'no-answer',
  'answer-too-slow',
  'connection-refused',
  'connection-too-slow',
  'connection-closed',
  'tls-refused',
  'name-unknown',
  'name-too-slow',
  'outbound-private',
] as const;

export type FailureCode = (typeof CODES)[number];

/** Whether there are words for a code; a newer server may have others. */
export function isFailure(code: string): code is FailureCode {
  return (CODES as readonly string[]).includes(code);
}
