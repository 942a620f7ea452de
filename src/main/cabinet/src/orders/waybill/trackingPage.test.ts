import { expect, it } from 'vitest';
import { trackingPage } from './trackingPage';

it('puts the number into the carrier’s address', () => {
  expect(trackingPage({ trackingPage: 'https://carrier.example/?n={number}' }, 'A/1')).toBe('https://carrier.example/?n=A%2F1');
});

it('is none where the carrier has none or is not known yet', () => {
  expect(trackingPage({ trackingPage: null }, '1')).toBeNull();
  expect(trackingPage(undefined, '1')).toBeNull();
});
