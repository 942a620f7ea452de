import { expect, it } from 'vitest';
import { fill } from './plural';

it('leaves a name that it was not told as it stands', () => {
  expect(fill('{a} і {b}', { a: 1 })).toBe('1 і {b}');
});
