import { describe, expect, it } from 'vitest';
import { fromWall, toWall } from './wallTime';

const KYIV = 'Europe/Kyiv';

describe('the clock on the wall', () => {
  it.each([
    ['2026-11-27T09:00', '2026-11-27T07:00:00.000Z'],
    ['2026-07-01T09:00', '2026-07-01T06:00:00.000Z'],
    ['2026-03-29T10:00', '2026-03-29T07:00:00.000Z'],
    ['2026-10-25T10:00', '2026-10-25T08:00:00.000Z'],
    ['2026-10-24T23:59', '2026-10-24T20:59:00.000Z'],
  ])('shows %s at %s', (wall, at) => {
    expect(fromWall(wall, KYIV).toISOString()).toBe(at);
    expect(toWall(new Date(at), KYIV)).toBe(wall);
  });

  it('shows an hour of autumn twice, and skips one of spring', () => {
    expect(fromWall('2026-10-25T03:30', KYIV).toISOString()).toBe('2026-10-25T00:30:00.000Z');
    expect(fromWall('2026-03-29T03:30', KYIV).toISOString()).toBe('2026-03-29T01:30:00.000Z');
  });
});
