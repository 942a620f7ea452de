import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { answered, api } from '../../api/client';
import { refreshTimeline } from '../data/timeline';

/**
 * Comments are added, never changed: no version to check, nothing to take back. The same text sent again after a lost
 * answer has the same key, so that it is there once.
 */
export function useAddComment(number: string) {
  const client = useQueryClient();
  const attempt = useRef<{ text: string; key: string } | null>(null);
  return useMutation({
    mutationFn: (text: string) => {
      const current = attempt.current?.text === text ? attempt.current : { text, key: crypto.randomUUID() };
      attempt.current = current;
      return answered(
        api.POST('/api/v1/orders/{number}/comments', {
          params: { path: { number }, header: { 'Idempotency-Key': current.key } },
          body: { text },
        }),
      );
    },
    onSuccess: () => {
      attempt.current = null;
      void refreshTimeline(client, number);
    },
  });
}
