import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { answered, api, ifMatch } from '../../api/client';
import type { AskReturn, DecideReturn, JudgeReturn, MoveReturn, NewReturnWaybill, RefundReturn, Return } from '../../api/types';
import { refreshReturns } from './refresh';

/** What is done about a return. */
export type ReturnAct =
  | { kind: 'decide'; body: DecideReturn }
  | { kind: 'waybill'; body: NewReturnWaybill }
  | { kind: 'state'; body: MoveReturn }
  | { kind: 'judge'; body: JudgeReturn }
  | { kind: 'refund'; body: RefundReturn };

/** Opens a return of an order. The same sent again after a lost answer has the same key, so that it is there once. */
export function useOpenReturn(number: string) {
  const client = useQueryClient();
  const attempt = useRef<{ text: string; key: string } | null>(null);
  return useMutation({
    mutationFn: (asked: AskReturn) => {
      const text = JSON.stringify(asked);
      const current = attempt.current?.text === text ? attempt.current : { text, key: crypto.randomUUID() };
      attempt.current = current;
      return answered(
        api.POST('/api/v1/orders/{number}/returns', {
          params: { path: { number }, header: { 'Idempotency-Key': current.key } },
          body: asked,
        }),
      );
    },
    onSuccess: () => {
      attempt.current = null;
    },
    // Also after a refusal: somebody else was faster.
    onSettled: () => refreshReturns(client, number),
  });
}

/** Goes on with a return, as it was read. */
export function useReturnAct({ id, version, order }: Return) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ kind, body }: ReturnAct) => {
      const params = { path: { id }, header: ifMatch(version) };
      switch (kind) {
        case 'decide':
          return answered(api.POST('/api/v1/returns/{id}/decision', { params, body }));
        case 'waybill':
          return answered(api.PUT('/api/v1/returns/{id}/waybill', { params, body }));
        case 'state':
          return answered(api.POST('/api/v1/returns/{id}/state', { params, body }));
        case 'judge':
          return answered(api.POST('/api/v1/returns/{id}/judgement', { params, body }));
        case 'refund':
          return answered(api.POST('/api/v1/returns/{id}/refund', { params, body }));
      }
    },
    onSettled: () => refreshReturns(client, order),
  });
}
