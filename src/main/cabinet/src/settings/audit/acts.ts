/** The acts that there are words for; a test of the server compares them with its own list. */
export const ACTS = [
  'session.opened',
  'session.ended',
  'session.wrong-password',
  'session.wrong-code',
  'session.throttled',
  'session.unknown-login',
  'password.changed',
  'password.reset-requested',
  'password.reset',
  'password.wrong',
  'second-factor.added',
  'second-factor.removed',
  'second-factor.removed-by-marketplace',
  'second-factor.codes-renewed',
  'second-factor.recovery-code-used',
  'person.invited',
  'person.invitation-withdrawn',
  'person.joined',
  'person.role-changed',
  'person.deactivated',
  'token.issued',
  'token.revoked',
  'shop.enrolled',
  'timetable.changed',
  'phone-options.changed',
  'call-script.changed',
  'template.added',
  'template.changed',
  'template.removed',
  'webhook.added',
  'webhook.changed',
  'webhook.removed',
  'webhook.disabled',
  'webhook.secret-rotated',
  'webhook.tested',
  'webhook.replayed',
  'webhook.skipped',
  'order.moved-by-marketplace',
  'callback.opened',
  'order.opened-by-call-centre',
  'notification.replayed',
  'notification.discarded',
  'message.moderated',
  'question.moderated',
  'audit.exported',
  'guessing.suspected',
] as const;

export type Act = (typeof ACTS)[number];

/** What is kept in numbers only is no entry that could be looked for. */
const COUNTED: readonly Act[] = ['session.throttled', 'session.unknown-login'];

export const LISTED_ACTS: readonly Act[] = ACTS.filter((act) => !COUNTED.includes(act));

/** Whether there are words for a code; a newer server may have others. */
export function isAct(code: string): code is Act {
  return (ACTS as readonly string[]).includes(code);
}
