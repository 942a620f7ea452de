import { expect, it } from 'vitest';
import { isWholePhone } from './samePhone';

it('is whole in any notation', () => {
  for (const typed of ['0671234567', '067 123 45 67', '(067) 123-45-67', '+380671234567', '380 67 123 45 67', '+48 22 123 45 67']) {
    expect(isWholePhone(typed), typed).toBe(true);
  }
});

it('is not while it is being typed', () => {
  for (const typed of ['', '067', '067123456', '+38067123456', '38067123456', '06712345678', '+4822', 'Шевчук']) {
    expect(isWholePhone(typed), typed).toBe(false);
  }
});
