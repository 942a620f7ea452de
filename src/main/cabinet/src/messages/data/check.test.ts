import { expect, it } from 'vitest';
import type { Finding } from '../../api/types';
import { still } from './check';

const finding = (fragment: string, from: number): Finding => ({
  rule: 'FORBIDDEN_SIGN',
  from,
  to: from + fragment.length,
  fragment,
  severity: 'BLOCK',
  label: 'l',
  advice: 'a',
});
const places = (findings: readonly Finding[]) => findings.map(({ from, to }) => [from, to]);

it('moves findings with the text, and drops those that are gone', () => {
  expect(places(still([finding('+', 2)], 'ab+'))).toEqual([[2, 3]]);
  expect(places(still([finding('+', 2)], 'xab+'))).toEqual([[3, 4]]);
  expect(still([finding('+', 2)], 'ab')).toEqual([]);
});

it('marks each of two equal fragments once', () => {
  expect(places(still([finding('+', 1), finding('+', 3)], 'a+b+'))).toEqual([
    [1, 2],
    [3, 4],
  ]);
  expect(places(still([finding('+', 1), finding('+', 3)], 'a+b'))).toEqual([[1, 2]]);
});
