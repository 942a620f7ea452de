import { describe, expect, it } from 'vitest';
import { keyOf, scannedKey } from './keys';

describe('the key of a shortcut', () => {
  it('is the Latin letter that was typed', () => {
    expect(keyOf({ key: 'j', code: 'KeyJ' })).toBe('j');
    expect(keyOf({ key: 'J', code: 'KeyJ' })).toBe('j');
  });

  it('is the letter of the layout, not the place, on Dvorak', () => {
    expect(keyOf({ key: 'j', code: 'KeyC' })).toBe('j');
    expect(keyOf({ key: 'h', code: 'KeyJ' })).toBe('h');
  });

  it.each([
    ['о', 'KeyJ', 'j'],
    ['л', 'KeyK', 'k'],
    ['т', 'KeyN', 'n'],
    ['е', 'KeyT', 't'],
    ['ь', 'KeyM', 'm'],
    ['і', 'KeyS', 's'],
    ['щ', 'KeyO', 'o'],
    ['в', 'KeyD', 'd'],
    ['Т', 'KeyN', 'n'],
  ])('is the place on the Ukrainian layout: %s at %s is %s', (key, code, shortcut) => {
    expect(keyOf({ key, code })).toBe(shortcut);
  });

  it('finds the search and the help on the Ukrainian layout', () => {
    expect(keyOf({ key: '.', code: 'Slash' })).toBe('/');
    expect(keyOf({ key: ',', code: 'Slash', shiftKey: true })).toBe('?');
    expect(keyOf({ key: '?', code: 'Digit7', shiftKey: true })).toBe('?');
  });

  it('does not take a full stop elsewhere for the search', () => {
    expect(keyOf({ key: '.', code: 'Period' })).toBe('.');
    expect(keyOf({ key: 'ю', code: 'Period' })).toBe('ю');
  });

  it('leaves named keys alone', () => {
    expect(keyOf({ key: 'Enter', code: 'Enter' })).toBe('Enter');
    expect(keyOf({ key: 'Escape', code: 'Escape' })).toBe('Escape');
  });
});

describe('what a scanner meant', () => {
  it('is Latin whatever the layout', () => {
    expect(scannedKey({ key: 'г', code: 'KeyU' })).toBe('U');
    expect(scannedKey({ key: 'a', code: 'KeyA' })).toBe('A');
    expect(scannedKey({ key: '7', code: 'Digit7' })).toBe('7');
  });

  it('is the slash and the brackets of a Latin keyboard', () => {
    expect(scannedKey({ key: '.', code: 'Slash' })).toBe('/');
    expect(scannedKey({ key: '.', code: 'Period' })).toBe('.');
    expect(scannedKey({ key: 'ї', code: 'BracketRight' })).toBe(']');
  });

  it('is the name of a key that types nothing', () => {
    expect(scannedKey({ key: 'Shift', code: 'ShiftLeft' })).toBe('Shift');
  });
});
