import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answered, api } from '../../api/client';
import type { Order } from '../../api/types';
import { keys } from '../data/queries';

/** Comments are added, never changed: no version to check, nothing to take back. */
export function useAddComment(number: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (text: string) =>
      answered(api.POST('/api/v1/orders/{number}/comments', { params: { path: { number } }, body: { text } })),
    onSuccess: (comment) =>
      client.setQueryData<Order>(keys.order(number), (order) =>
        order === undefined || order.comments.some(({ id }) => id === comment.id)
          ? order
          : { ...order, comments: [...order.comments, comment] },
      ),
  });
}
