import type { Action, AllowedMove, Order, StatusView } from '../../api/types';

export const TAKEN = { id: 26, name: 'Опрацьовується менеджером', group: 'IN_WORK', phase: 'AGREEMENT' } as const;
export const CONFIRMED = { id: 2, name: 'Комплектується', group: 'IN_WORK', phase: 'PACKING' } as const;
export const HANDED_OVER = { id: 3, name: 'Передано в службу доставки', group: 'IN_WORK', phase: 'ON_THE_WAY' } as const;
export const CHANGED_MIND = { id: 40, name: 'Клієнт передумав', group: 'FAILED', phase: 'CANCELLED' } as const;
export const RECEIVED = { id: 6, name: 'Замовлення виконано', group: 'SUCCESS', phase: 'COMPLETED' } as const;

export const move = (
  status: StatusView,
  action: Action | null = null,
  more: Partial<Pick<AllowedMove, 'demands' | 'byHand'>> = {},
): AllowedMove => ({ status, demands: [], action, byHand: false, ...more });

export const order: Order = {
  number: '500000001',
  version: 1,
  source: 'CART',
  status: TAKEN,
  placedAt: '2026-11-22T00:00:00Z',
  changedAt: '2026-11-22T00:01:00Z',
  buyer: { account: null, surname: 'Шевчук', name: 'Оксана', phone: '+380671234567', email: null },
  lines: [],
  total: { amount: '640.00', currency: 'UAH' },
  delivery: { carrier: 'NOVA_POSHTA', method: 'PICKUP', city: 'Київ', destination: 'Відділення №1', cityRef: null, branchRef: null },
  payment: {
    method: 'CARD',
    paid: true,
    state: 'PAID',
    received: { amount: '640.00', currency: 'UAH' },
    returned: { amount: '0.00', currency: 'UAH' },
    transferred: { amount: '0.00', currency: 'UAH' },
  },
  doNotCall: false,
  comment: null,
  waybill: null,
  parcels: [{ id: '1', waybill: null, end: null, lines: [] }],
  shipsWith: [],
  deadline: null,
  contactMissedAt: null,
  duplicateOf: null,
  restorable: false,
  restoredAs: null,
  restoredFrom: null,
  waits: false,
  questionSince: null,
  history: [{ status: TAKEN, at: '2026-11-22T00:01:00Z', mover: 'SELLER', by: 'olena', reason: null }],
  tasks: [{ id: '1', kind: 'TELL_STATUS_BY_PHONE', about: 'x', openedAt: '2026-11-22T00:01:00Z', doneAt: null, doneBy: null }],
  historyNext: null,
  comments: [],
  commentsNext: null,
  allowedMoves: [
    move(CHANGED_MIND),
    move(CONFIRMED, 'CONFIRM'),
  ],
};
export const NOW = new Date('2026-11-22T00:05:00Z');
