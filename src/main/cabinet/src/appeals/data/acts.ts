import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answered, api, ifMatch } from '../../api/client';
import { refreshAppeal } from './refresh';

export interface Resolution {
  solved: boolean;
  comment: string;
  /** The same answer is given once. */
  key: string;
  /** The appeal as it was read. */
  version: number;
}

/** Answers an appeal. */
export function useResolve(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ solved, comment, key, version }: Resolution) =>
      answered(
        api.POST('/api/v1/appeals/{id}/resolution', {
          params: { path: { id }, header: { ...ifMatch(version), 'Idempotency-Key': key } },
          body: { solved, comment },
        }),
      ),
    // Also after a refusal: somebody else was faster.
    onSettled: () => refreshAppeal(client, id),
  });
}
