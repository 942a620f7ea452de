import { describe, expect, it } from 'vitest';
import { isNear, reading } from './urgency';

const deadline = { target: '2026-11-26T10:00:00Z', latest: '2026-11-27T08:00:00Z' };
const at = (time: string) => reading(deadline, new Date(time));

describe('the clock of an order', () => {
  it('counts down to the target', () => {
    expect(at('2026-11-26T08:40:00Z')).toEqual({ urgency: 'calm', until: new Date(deadline.target), left: 80 * 60_000 });
    expect(at('2026-11-26T09:30:00Z').urgency).toBe('soon');
  });

  it('then down to the latest instant', () => {
    expect(at('2026-11-26T10:00:00Z')).toEqual({ urgency: 'late', until: new Date(deadline.latest), left: 22 * 60 * 60_000 });
  });

  it('then how long it is missed', () => {
    expect(at('2026-11-27T09:00:00Z')).toEqual({ urgency: 'missed', until: new Date(deadline.latest), left: -60 * 60_000 });
  });

  it('burns half an hour before the target', () => {
    expect(isNear(deadline, new Date('2026-11-26T09:29:59Z'))).toBe(false);
    expect(isNear(deadline, new Date('2026-11-26T09:30:00Z'))).toBe(true);
  });
});
