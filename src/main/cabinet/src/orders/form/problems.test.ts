import { describe, expect, it } from 'vitest';
import { translator } from '../../i18n/translate';
import { emptyDraft, withLine } from './draft';
import { refused, WHOLE } from './order.fixture';
import { problemsOf, refusedDraft } from './problems';
import { uk } from './words.uk';

const t = translator('uk', uk);
const words = { t, amount: ({ amount }: { amount: string }) => amount.replace('.', ',') };

describe('before the server is asked', () => {
  it('names every field that is empty', () => {
    expect([...problemsOf(emptyDraft('a'), t).keys()]).toEqual([
      'buyer.phone',
      'buyer.surname',
      'buyer.name',
      'delivery.city',
      'delivery.destination',
      'lines',
    ]);
  });

  it('has nothing against a whole order', () => {
    expect(problemsOf(WHOLE, t).size).toBe(0);
  });

  it.each([['0'], ['1000'], ['два'], ['']])('wants a quantity, not «%s»', (quantity) => {
    expect(problemsOf(withLine(WHOLE, 'LAMP-1', { quantity }), t).get('lines[0].quantity')).toBe('Кількість має бути від 1 до 999');
  });

  it('wants no more than is left', () => {
    expect(problemsOf(withLine(WHOLE, 'VASE-3', { quantity: '4' }), t).get('lines[1].quantity')).toBe('Можна замовити щонайбільше 3');
  });
});

describe('what the server refuses', () => {
  it('is shown at the field', () => {
    const error = refused(400, 'validation-failed', {
      violations: [
        { field: 'buyer.phone', message: 'is not a telephone number' },
        { field: 'lines[1].quantity', message: 'bad' },
        { field: 'lines[1].price.amount', message: 'worse' },
        { field: 'delivery.city', message: 'unreadable' },
      ],
    });
    const { draft, problems } = refusedDraft(WHOLE, error, words);
    expect([...problems]).toEqual([
      ['buyer.phone', 'Це не номер телефону'],
      ['lines[1].quantity', 'worse'],
      ['delivery.city', 'unreadable'],
    ]);
    expect(draft.key).not.toBe(WHOLE.key);
  });

  it('is shown by its name where there is no field', () => {
    const error = refused(400, 'validation-failed', { violations: [{ field: 'payment.paid', message: 'odd' }] });
    expect([...refusedDraft(WHOLE, error, words).problems]).toEqual([['', 'payment.paid: odd']]);
  });

  it('shows a new price before it counts', () => {
    const error = refused(422, 'price-changed', { sku: 'VASE-3', currentPrice: { amount: '800.00', currency: 'UAH' } });
    const { draft, problems } = refusedDraft(WHOLE, error, words);
    expect(draft.lines[1]?.price).toBe('800.00');
    expect(problems.get('lines[1].quantity')).toContain('була 780,50 грн, тепер 800,00 грн');
  });

  it('says what is left of an article', () => {
    const none = refusedDraft(WHOLE, refused(422, 'offer-sold-out', { sku: 'LAMP-1', left: 0 }), words);
    expect(none.problems.get('lines[0].quantity')).toContain('немає в наявності');
    expect(none.draft.lines[0]?.left).toBe(0);
    const few = refusedDraft(WHOLE, refused(422, 'offer-sold-out', { sku: 'VASE-3', left: 2 }), words);
    expect(few.problems.get('lines[1].quantity')).toBe('Можна замовити щонайбільше 2');
  });

  it('keeps the key where the order may be there already', () => {
    for (const error of [new TypeError('network'), refused(503, 'unavailable'), refused(409, 'idempotency-key-in-progress')]) {
      const { draft, problems } = refusedDraft(WHOLE, error, words);
      expect(draft.key).toBe(WHOLE.key);
      expect(problems.get('')).toContain('двох замовлень не буде');
    }
  });

  it('takes another key where this one has made an order', () => {
    const { draft, problems } = refusedDraft(WHOLE, refused(422, 'idempotency-key-reused'), words);
    expect(draft.key).not.toBe(WHOLE.key);
    expect(problems.get('')).toContain('вже створило замовлення');
  });
});
