import { expect, it } from 'vitest';
import { byDay, timeOfDay } from './days';

const at = (time: string) => ({ at: time });

it('puts entries together by the days of the shop', () => {
  const entries = [at('2026-11-27T22:30:00Z'), at('2026-11-27T21:59:59Z'), at('2026-11-27T05:00:00Z'), at('2026-11-25T10:00:00Z')];

  expect(byDay(entries, 'Europe/Kyiv')).toEqual([
    { date: '2026-11-28', entries: [entries[0]] },
    { date: '2026-11-27', entries: [entries[1], entries[2]] },
    { date: '2026-11-25', entries: [entries[3]] },
  ]);
  expect(byDay([], 'Europe/Kyiv')).toEqual([]);
});

it('reads times by the clock of the shop', () => {
  expect(timeOfDay('2026-11-27T22:30:09.123456Z', 'Europe/Kyiv')).toBe('00:30:09');
});
