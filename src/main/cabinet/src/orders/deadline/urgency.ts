import type { Deadline, Phase } from '../../api/types';

const MINUTE = 60_000;
/** So near the target burns, as on the server. In milliseconds. */
const NEAR = 30 * MINUTE;

/** How urgent an order is: in time, soon, past its target, past its latest instant. */
export type Urgency = 'calm' | 'soon' | 'late' | 'missed';

/** What the clock of an order counts. */
export interface Reading {
  urgency: Urgency;
  /** What is counted down to, or since. */
  until: Date;
  /** In milliseconds; below zero what has passed. */
  left: number;
}

export function isNear({ target }: Deadline, now: Date): boolean {
  return Date.parse(target) - now.getTime() <= NEAR;
}

/** Until the target, then until the latest instant, then how long it is missed. */
export function reading(deadline: Deadline, now: Date): Reading {
  const target = new Date(deadline.target);
  const latest = new Date(deadline.latest);
  const to = (until: Date, urgency: Urgency): Reading => ({ urgency, until, left: until.getTime() - now.getTime() });
  if (now < target) {
    return to(target, isNear(deadline, now) ? 'soon' : 'calm');
  }
  return now < latest ? to(latest, 'late') : to(latest, 'missed');
}

/** What is to be done until then: orders are agreed on, unless the buyer does not want a call (O10), and then shipped. */
export function dutyOf(phase: Phase | null, doNotCall: boolean): 'contact' | 'takeUp' | 'ship' {
  if (phase === 'PACKING') {
    return 'ship';
  }
  return doNotCall ? 'takeUp' : 'contact';
}
