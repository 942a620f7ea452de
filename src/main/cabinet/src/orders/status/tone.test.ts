import { expect, it } from 'vitest';
import type { Phase } from '../../api/types';
import { TAKEN } from '../data/order.fixture';
import { type Tone, toneOf } from './tone';

it.each<[Phase, Tone]>([
  ['NEW', 'new'],
  ['AGREEMENT', 'work'],
  ['PACKING', 'ship'],
  ['HAND_OVER', 'ship'],
  ['ON_THE_WAY', 'transit'],
  ['COMPLETED', 'done'],
  ['CANCELLED', 'failed'],
  ['RESTORED', 'closed'],
])('a status of phase %s looks %s', (phase, tone) => {
  expect(toneOf({ ...TAKEN, phase })).toBe(tone);
});
