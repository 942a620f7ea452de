import type { Problem } from '../../api/types';
import { Refused } from '../../api/problem';
import { type Draft, emptyDraft } from './draft';

/** An order that can be sent. */
export const WHOLE: Draft = {
  ...emptyDraft('key-1'),
  phone: '067 123 45 67',
  surname: 'Шевчук',
  name: 'Оксана',
  lines: [
    { sku: 'LAMP-1', title: 'Лампа', price: '640.00', quantity: '2', left: null },
    { sku: 'VASE-3', title: 'Ваза', price: '780.50', quantity: '1', left: 3 },
  ],
  city: 'Київ',
  cityId: 'kyiv',
  destination: 'Відділення №12',
  branchId: 'branch-12',
};

export function refused(status: number, code: string, more: Partial<Problem> = {}): Refused {
  return new Refused(status, { type: 'x', title: code, status, detail: code, code, correlationId: 'x', ...more }, null);
}
