import { expect, it } from 'vitest';
import { Sequence } from './sequence';

it('joins two keys', () => {
  const sequence = new Sequence();
  sequence.begin('g', 100);
  expect(sequence.end('o', 900)).toBe('g o');
});

it('does not join keys that are far apart', () => {
  const sequence = new Sequence();
  sequence.begin('g', 100);
  expect(sequence.end('o', 1_700)).toBeUndefined();
});

it('is over after two keys', () => {
  const sequence = new Sequence();
  sequence.begin('g', 100);
  sequence.end('x', 200);
  expect(sequence.end('o', 300)).toBeUndefined();
});
