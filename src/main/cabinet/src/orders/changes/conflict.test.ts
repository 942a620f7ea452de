import { expect, it } from 'vitest';
import type { TimelineEntry } from '../../api/types';
import { entriesAfter } from './conflict';

const comment = (id: string, at: string, by: string | null): TimelineEntry => ({ kind: 'COMMENT', id, at, by, text: id });
const ids = (entries: readonly TimelineEntry[]) => entries.map(({ id }) => id);
const CHANGED = '2026-11-22T00:01:00.000500Z';

it('are what others did after the version that a change was based on', () => {
  const entries = [
    comment('theirs', '2026-11-22T00:02:00Z', 'taras'),
    comment('system', '2026-11-22T00:02:00Z', null),
    comment('mine', '2026-11-22T00:01:30Z', 'olena'),
    comment('of the version itself', '2026-11-22T00:01:00.004Z', 'taras'),
    comment('before', '2026-11-22T00:00:00Z', 'taras'),
  ];
  expect(ids(entriesAfter(entries, CHANGED, 'olena'))).toEqual(['theirs']);
});

it('are those that came at once, or were done in another window, where there are no others', () => {
  const at = '2026-11-22T00:01:00.100Z';
  expect(ids(entriesAfter([comment('at once', at, 'taras'), comment('mine', at, 'olena')], CHANGED, 'olena'))).toEqual(['at once']);
  expect(ids(entriesAfter([comment('mine', at, 'olena')], CHANGED, 'olena'))).toEqual(['mine']);
  expect(entriesAfter([], CHANGED, 'olena')).toEqual([]);
});
