import { expect, it } from 'vitest';
import { words } from '../../i18n';
import '../words';
import { clockWords } from './clockWords';
import { reading } from './urgency';

const deadline = { target: '2026-11-26T10:00:00Z', latest: '2026-11-27T08:00:00Z' };
const { t } = words('uk');
const at = (time: string) => {
  const now = new Date(time);
  return clockWords(reading(deadline, now), now, 'uk', t);
};

it.each([
  ['2026-11-26T09:20:00Z', 'ще 40 хв', '40 хв'],
  ['2026-11-26T07:05:00Z', 'ще 2 год 55 хв', '2 год'],
  ['2026-11-26T10:00:00Z', 'край за 22 год', 'край 22 год'],
  ['2026-11-27T09:30:00Z', 'мінус 1 год 30 хв', 'прострочено'],
])('say at %s how much is left', (time, short, brief) => {
  expect(at(time)).toEqual({ short, length: short, brief });
});

it('say of a day that is far off its date, and without it its length', () => {
  expect(at('2026-11-24T08:59:00Z')).toEqual({ short: 'до 26 лист., 12:00', length: 'ще 2 дн', brief: '2 дн' });
  expect(at('2026-11-29T09:00:00Z')).toEqual({ short: 'з 27 лист., 10:00', length: 'мінус 2 дн', brief: 'прострочено' });
});

it('are short enough for the narrowest column', () => {
  const times = Array.from({ length: 24 * 8 }, (_, hour) => new Date(Date.parse('2026-11-23T00:00:00Z') + hour * 3_600_000));
  for (const time of times) {
    expect(at(time.toISOString()).brief.length).toBeLessThanOrEqual('прострочено'.length);
  }
});
