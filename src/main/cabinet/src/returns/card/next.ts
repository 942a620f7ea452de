import type { Return } from '../../api/types';

/** What the shop does next about a return. */
export type NextAct = 'decide' | 'arrived' | 'judge' | 'refund';

const COMING = ['EXPECTED', 'TO_BE_RETURNED', 'TO_CENTRE', 'IN_CENTRE', 'TO_POINT', 'AT_POINT'];

/**
 * @param onSite what the marketplace's site has of the buyer's money, in kopecks: it returns that
 * @returns null when it is not the shop's turn
 */
export function nextAct({ state: { code }, refund }: Pick<Return, 'state' | 'refund'>, onSite: number): NextAct | null {
  if (code === 'REQUESTED') {
    return 'decide';
  }
  if (COMING.includes(code)) {
    return 'arrived';
  }
  if (code === 'ARRIVED' || code === 'LOST') {
    return 'judge';
  }
  return refund !== null && owedStill(refund) > onSite ? 'refund' : null;
}

/** What has not gone back, in kopecks. */
export function owedStill({ owed, paid }: NonNullable<Return['refund']>): number {
  return Math.round(Number(owed.amount) * 100) - Math.round(Number(paid.amount) * 100);
}

const WITH_BUYER = [6, 68, 87];
const NOT_TAKEN = [11, 12, 83, 84, 85, 86, 88, 89, 90, 91];

/** Whether goods of an order in this status can come back. */
export function mayReturn(status: number): boolean {
  return WITH_BUYER.includes(status) || NOT_TAKEN.includes(status);
}

/** The reasons of goods that were received, in the order of the choice. */
export const GIVEN_BACK = ['NOT_SUITABLE', 'CHANGED_MIND', 'DEFECTIVE', 'DAMAGED', 'ANOTHER_ARTICLE', 'INCOMPLETE', 'OTHER'] as const;
export type Reason = (typeof GIVEN_BACK)[number] | 'NOT_TAKEN';

/** The states of goods on their way that a person can choose. */
export const ON_THE_WAY = ['TO_BE_RETURNED', 'TO_CENTRE', 'IN_CENTRE', 'TO_POINT', 'AT_POINT', 'LOST'] as const;

/** An amount as it was typed, as the server takes it; null when it is none. */
export function typedAmount(text: string): string | null {
  const plain = text.replace(/[\s\u00a0]/g, '').replace(',', '.');
  return /^\d{1,10}(\.\d{1,2})?$/.test(plain) ? Number(plain).toFixed(2) : null;
}
