import type { EditedLine, Money, Offer, Order } from '../../api/types';

/** A line as it is being edited; what is typed stays as it was typed. */
export interface DraftLine {
  /** Distinguishes lines of one article. */
  key: number;
  sku: string;
  title: string;
  quantity: string;
  price: string;
  /** A line of the order; others were added here. */
  ordered: boolean;
  removed: boolean;
  /** Removed because it is not there: the article goes off sale, too. */
  outOfStock: boolean;
}

export type LinesDraft = readonly DraftLine[];

const MOST_PIECES = 999;

export function draftOf({ lines }: Pick<Order, 'lines'>): LinesDraft {
  return lines.map((line, key) => ({
    key,
    sku: line.sku,
    title: line.title,
    quantity: String(line.quantity),
    price: line.price.amount,
    ordered: true,
    removed: false,
    outOfStock: false,
  }));
}

export function changed(draft: LinesDraft, key: number, change: Partial<DraftLine>): LinesDraft {
  return draft.map((line) => (line.key === key ? { ...line, ...change } : line));
}

/** A line of the order stays to be seen, and can be put back; another one is gone. */
export function removed(draft: LinesDraft, key: number): LinesDraft {
  return draft.flatMap((line) => (line.key !== key ? [line] : line.ordered ? [{ ...line, removed: true }] : []));
}

/** One more piece of an article that is there, or a new line. @returns also which line it is */
export function withOffer(draft: LinesDraft, offer: Pick<Offer, 'sku' | 'title' | 'price'>): { draft: LinesDraft; key: number } {
  const there = draft.find(({ sku }) => sku === offer.sku);
  if (there !== undefined) {
    const quantity = there.removed ? there.quantity : String((quantityOf(there.quantity) ?? 0) + 1);
    return { draft: changed(draft, there.key, { removed: false, outOfStock: false, quantity }), key: there.key };
  }
  const key = Math.max(-1, ...draft.map((line) => line.key)) + 1;
  const line = { key, sku: offer.sku, title: offer.title, quantity: '1', price: offer.price.amount, ordered: false, removed: false, outOfStock: false };
  return { draft: [...draft, line], key };
}

/** Null when it is no quantity that a line can have. */
export function quantityOf(text: string): number | null {
  const quantity = /^\d{1,3}$/.test(text.trim()) ? Number(text) : 0;
  return quantity >= 1 && quantity <= MOST_PIECES ? quantity : null;
}

/** An amount in the form of the contract, from one that may have a comma; null when it is none. */
export function amountOf(text: string): string | null {
  const found = /^(\d{1,10})(?:[.,](\d{1,2}))?$/.exec(text.replaceAll(/[\s\u00a0\u202f]/g, ''));
  return found === null ? null : `${found[1]}.${(found[2] ?? '').padEnd(2, '0')}`;
}

const money = (amount: string): Money => ({ amount, currency: 'UAH' });

/** The whole list as the server takes it; null while a quantity or price is none, or nothing is left. */
export function wanted(draft: LinesDraft): EditedLine[] | null {
  const lines: EditedLine[] = [];
  for (const line of draft) {
    if (!line.removed) {
      const quantity = quantityOf(line.quantity);
      const amount = amountOf(line.price);
      if (quantity === null || amount === null) {
        return null;
      }
      lines.push({ sku: line.sku, quantity, price: money(amount) });
    }
  }
  return lines.length === 0 ? null : lines;
}

/** The articles that go off sale: no line of them is left. */
export function outOfStock(draft: LinesDraft): string[] {
  const left = new Set(draft.filter((line) => !line.removed).map(({ sku }) => sku));
  const gone = draft.filter((line) => line.removed && line.outOfStock && !left.has(line.sku)).map(({ sku }) => sku);
  return [...new Set(gone)];
}

export const isEmpty = (draft: LinesDraft) => draft.every((line) => line.removed);

/** Whether the list is another one than that of the order. */
export function differs(draft: LinesDraft, order: Pick<Order, 'lines'>): boolean {
  return JSON.stringify(wanted(draft)) !== JSON.stringify(wanted(draftOf(order)));
}
