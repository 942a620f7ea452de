import type { CarrierBranch, CarrierCity, KnownBuyer, Offer, PlaceOrder } from '../../api/types';

export const METHODS = ['PICKUP', 'COURIER', 'OWN'] as const;
export const PAYMENTS = ['CASH_ON_DELIVERY', 'CARD', 'CASHLESS'] as const;
export type Method = (typeof METHODS)[number];
export type Payment = (typeof PAYMENTS)[number];

/** An article as it is being ordered; the quantity stays as it was typed. */
export interface NewLine {
  sku: string;
  title: string;
  /** The price that was seen: another one is refused, and shown before it counts. */
  price: string;
  quantity: string;
  /** How many pieces can be ordered; null where the shop does not count. */
  left: number | null;
}

/** An order that is being written down. */
export interface Draft {
  /** Makes one order of it, however often it is sent. */
  key: string;
  phone: string;
  surname: string;
  name: string;
  /** Of a buyer who was chosen: letters go there. Null where none was chosen, or somebody else is written down since. */
  account: string | null;
  email: string | null;
  lines: readonly NewLine[];
  carrier: string;
  method: Method;
  city: string;
  /** The carrier's reference of the city; null where it was typed only. */
  cityId: string | null;
  destination: string;
  /** The carrier's reference of the pick-up point; null where it was typed only. */
  branchId: string | null;
  payment: Payment;
  doNotCall: boolean;
  comment: string;
}

const MOST_PIECES = 999;

export function emptyDraft(key: string): Draft {
  return {
    key,
    phone: '',
    surname: '',
    name: '',
    account: null,
    email: null,
    lines: [],
    carrier: 'NOVA_POSHTA',
    method: 'PICKUP',
    city: '',
    cityId: null,
    destination: '',
    branchId: null,
    payment: 'CASH_ON_DELIVERY',
    doNotCall: false,
    comment: '',
  };
}

/** Whether somebody has written anything into it. */
export function isEmpty(draft: Draft): boolean {
  return JSON.stringify(draft) === JSON.stringify(emptyDraft(draft.key));
}

/** The ways in which a carrier delivers, as the server has them: the shop's own staff carry what is its own. */
export function methodsOf(carrier: string): readonly Method[] {
  return METHODS.filter((method) => (carrier === 'OWN' ? method !== 'PICKUP' : method !== 'OWN'));
}

export function withCarrier(draft: Draft, carrier: string): Draft {
  const methods = methodsOf(carrier);
  const method = methods.includes(draft.method) ? draft.method : carrier === 'OWN' ? 'OWN' : 'PICKUP';
  const known = withMethod(draft, method);
  // A branch is one of its carrier's.
  return { ...known, carrier, cityId: null, branchId: null, destination: method === 'PICKUP' ? '' : known.destination };
}

/** A branch is no address, and nobody's address is looked up at a carrier. */
export function withMethod(draft: Draft, method: Method): Draft {
  const same = (method === 'PICKUP') === (draft.method === 'PICKUP');
  return { ...draft, method, destination: same ? draft.destination : '', branchId: same ? draft.branchId : null };
}

export function withCity(draft: Draft, { id, name }: CarrierCity): Draft {
  const same = draft.cityId === id;
  return { ...draft, city: name, cityId: id, destination: same ? draft.destination : '', branchId: same ? draft.branchId : null };
}

export function withBranch(draft: Draft, { id, name }: CarrierBranch): Draft {
  return { ...draft, destination: name, branchId: id };
}

/** Another phone or name than that of the buyer who was chosen: the account is not that person's. */
export function withPerson(draft: Draft, change: Partial<Pick<Draft, 'phone' | 'surname' | 'name'>>): Draft {
  return { ...draft, ...change, account: null, email: null };
}

/** The buyer's name and account; also where the last order went, unless something else is written down already. */
export function withBuyer(draft: Draft, { surname, name, account, email, delivery }: KnownBuyer, carriers: readonly string[]): Draft {
  const named = { ...draft, surname, name, account, email };
  const method = METHODS.find((each) => each === delivery.method);
  if (draft.city !== '' || draft.destination !== '' || method === undefined || !carriers.includes(delivery.carrier)) {
    return named;
  }
  return {
    ...named,
    carrier: delivery.carrier,
    method,
    city: delivery.city,
    cityId: delivery.cityRef,
    destination: delivery.destination,
    branchId: delivery.branchRef,
  };
}

/** One more piece of an article that is there, or a new line. */
export function withOffer(draft: Draft, { sku, title, price, left }: Pick<Offer, 'sku' | 'title' | 'price' | 'left'>): Draft {
  const lines = draft.lines.some((line) => line.sku === sku)
    ? draft.lines.map((line) => (line.sku === sku ? { ...line, quantity: String((quantityOf(line.quantity) ?? 0) + 1), left } : line))
    : [...draft.lines, { sku, title, price: price.amount, quantity: '1', left }];
  return { ...draft, lines };
}

export function withLine(draft: Draft, sku: string, change: Partial<NewLine>): Draft {
  return { ...draft, lines: draft.lines.map((line) => (line.sku === sku ? { ...line, ...change } : line)) };
}

export function withoutLine(draft: Draft, sku: string): Draft {
  return { ...draft, lines: draft.lines.filter((line) => line.sku !== sku) };
}

/** Null when it is no quantity that a line can have. */
export function quantityOf(text: string): number | null {
  const quantity = /^\d{1,3}$/.test(text.trim()) ? Number(text) : 0;
  return quantity >= 1 && quantity <= MOST_PIECES ? quantity : null;
}

/** In hundredths, so that no sum is off by a rounding. */
const hundredths = (amount: string) => Math.round(Number(amount) * 100);

export function sumOf({ price, quantity }: NewLine): string {
  return ((hundredths(price) * (quantityOf(quantity) ?? 0)) / 100).toFixed(2);
}

export function totalOf({ lines }: Pick<Draft, 'lines'>): string {
  return (lines.reduce((sum, line) => sum + hundredths(sumOf(line)), 0) / 100).toFixed(2);
}

/** The order as the server takes it. */
export function bodyOf(draft: Draft): PlaceOrder {
  const comment = draft.comment.trim();
  return {
    buyer: {
      surname: draft.surname,
      name: draft.name,
      phone: draft.phone,
      ...(draft.account === null ? {} : { account: draft.account }),
      ...(draft.email === null ? {} : { email: draft.email }),
    },
    lines: draft.lines.map(({ sku, quantity, price }) => ({
      sku,
      quantity: quantityOf(quantity) ?? 0,
      price: { amount: price, currency: 'UAH' },
    })),
    delivery: {
      carrier: draft.carrier as PlaceOrder['delivery']['carrier'],
      method: draft.method,
      city: draft.city,
      destination: draft.destination,
      ...(draft.cityId === null ? {} : { cityRef: draft.cityId }),
      ...(draft.branchId === null ? {} : { branchRef: draft.branchId }),
    },
    payment: { method: draft.payment, paid: false },
    doNotCall: draft.doNotCall,
    ...(comment === '' ? {} : { comment }),
  };
}
