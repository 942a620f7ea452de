import { expect, it } from 'vitest';
import type { TimelineEntry, TimelinePage } from '../../api/types';
import { keyOf, withNewest } from './timeline';

const entry = (id: string): TimelineEntry => ({ kind: 'COMMENT', id, at: '2026-11-22T00:01:00Z', by: 'olena', text: id });
const page = (ids: string, next: string | null = null): TimelinePage => ({ items: [...ids].map(entry), next });
const pages = (...all: TimelinePage[]) => ({ pages: all, pageParams: all.map(() => null) });
const shown = ({ pages: all }: { pages: TimelinePage[] }) => all.flatMap(({ items }) => items.map(({ id }) => id)).join('');

it('puts what is new before what was loaded', () => {
  const now = withNewest(pages(page('dc', 'b'), page('ba')), page('edc', 'b'));
  expect(shown(now)).toBe('edcba');
  expect(now.pages.at(-1)?.next).toBeNull();
});

it('keeps the way to what was not loaded yet', () => {
  expect(withNewest(pages(page('dc', 'b')), page('ed', 'c')).pages.at(-1)?.next).toBe('b');
  expect(withNewest(pages(page('dc', 'c')), page('edc', 'c')).pages.at(-1)?.next).toBe('c');
});

it('shows an entry once that has moved to the top', () => {
  expect(shown(withNewest(pages(page('dcba')), page('bdc', 'x')))).toBe('bdca');
});

it('begins anew when the newest page ends with an entry that has moved from far below', () => {
  const moved = { ...entry('a'), at: '2026-11-22T00:09:00Z' };
  const now = withNewest(pages(page('dcba')), { items: [entry('e'), moved], next: 'd' });
  expect(shown(now)).toBe('ea');
  expect(now.pages.at(-1)?.next).toBe('d');
});

it('begins anew when there is a gap', () => {
  expect(shown(withNewest(pages(page('ba')), page('fed', 'c')))).toBe('fed');
});

it('tells entries apart by kind and id', () => {
  expect(keyOf({ kind: 'CALL', id: '1' })).not.toBe(keyOf({ kind: 'COMMENT', id: '1' }));
});
