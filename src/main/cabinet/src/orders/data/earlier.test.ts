import { describe, expect, it } from 'vitest';
import { joined } from './earlier';

describe('earlier and newest of a list', () => {
  const key = (one: string) => one;

  it('stand in order, each once', () => {
    expect(joined(['a', 'b', 'c'], ['c', 'd'], key)).toEqual(['a', 'b', 'c', 'd']);
  });

  it('are the newest alone while nothing earlier was asked for', () => {
    expect(joined([], ['c', 'd'], key)).toEqual(['c', 'd']);
  });
});
