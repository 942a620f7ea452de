import { describe, expect, it } from 'vitest';
import { SECTIONS, sectionsFor } from './sections';

describe('sections', () => {
  it.each(['id', 'path', 'shortcut', 'word'] as const)('differ by %s', (column) => {
    expect(new Set(SECTIONS.map((section) => section[column])).size).toBe(SECTIONS.length);
  });

  it('lie below the root, each by itself', () => {
    SECTIONS.forEach(({ path }) => expect(path).toMatch(/^\/[a-z-]+$/));
  });

  it('have a letter to be reached by, and leave G to begin with', () => {
    SECTIONS.forEach(({ shortcut, keys = [] }) => {
      expect(shortcut).toMatch(/^[a-z]$/);
      expect(keys.flatMap(({ lines }) => lines.flatMap((line) => line.keys))).not.toContain('g');
    });
  });

  it('are shown to people who have the permission', () => {
    expect(sectionsFor(['orders:read']).map(({ id }) => id)).toContain('orders');
    expect(sectionsFor([]).map(({ id }) => id)).not.toContain('orders');
  });
});
