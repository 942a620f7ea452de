import { describe, expect, it } from 'vitest';
import { placesIn, withInserted } from './places';

describe('places of a text', () => {
  it('are those that stand for something known', () => {
    expect(placesIn('ТТН {{ Waybill }}, {{other}} {{buyer}}')).toEqual([
      { from: 4, to: 17, variable: 'waybill' },
      { from: 29, to: 38, variable: 'buyer' },
    ]);
    expect(placesIn('{{}} {waybill} {{way\nbill}}')).toEqual([]);
  });
});

describe('a template', () => {
  it('is put where the cursor is, apart from what stands before', () => {
    expect(withInserted('Вітаю!', { from: 6, to: 6 }, 'Дякуємо.')).toEqual({ text: 'Вітаю! Дякуємо.', from: 15, to: 15 });
    expect(withInserted('', { from: 0, to: 0 }, 'Так')).toEqual({ text: 'Так', from: 3, to: 3 });
    expect(withInserted('a b', { from: 2, to: 3 }, 'c')).toEqual({ text: 'a c', from: 3, to: 3 });
  });

  it('shows the first place without a value', () => {
    const { text, from, to } = withInserted('Ось ', { from: 4, to: 4 }, 'ТТН {{waybill}}.');
    expect(text.slice(from, to)).toBe('{{waybill}}');
  });
});
