import { describe, expect, it } from 'vitest';
import { questionAddressOf, questionWishOf } from './wish';

describe('the address of the list of public questions', () => {
  it('says what is shown, and is read back', () => {
    expect(questionAddressOf('answered', '7')).toBe('/reviews/7?section=answered');
    expect(questionAddressOf(null)).toBe('/reviews');
    expect(questionWishOf('?section=answered')).toBe('answered');
  });

  it('means all questions where it says nothing that is known', () => {
    expect(questionWishOf('')).toBeNull();
    expect(questionWishOf('?section=private')).toBeNull();
  });
});
