import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answered, api, ifMatch } from '../../api/client';
import { made } from '../../messages/data/acts';
import { refreshQuestion } from './refresh';

/** What a person does with a public question. */
export function useQuestionActs(id: string) {
  const client = useQueryClient();
  const path = { id };
  // Also after a refusal: somebody else was faster.
  const onSettled = () => refreshQuestion(client, id);
  return {
    answer: useMutation({
      mutationFn: ({ text, template, key }: { text: string; template: string | undefined; key: string }) =>
        answered(api.POST('/api/v1/product-questions/{id}/answer', { params: { path, header: { 'Idempotency-Key': key } }, body: { text, ...made(template) } })),
      onSettled,
    }),
    correct: useMutation({
      mutationFn: ({ text, template, version }: { text: string; template: string | undefined; version: number }) =>
        answered(api.PUT('/api/v1/product-questions/{id}/answer', { params: { path, header: ifMatch(version) }, body: { text, ...made(template) } })),
      onSettled,
    }),
    withdraw: useMutation({
      mutationFn: (version: number) =>
        answered(api.DELETE('/api/v1/product-questions/{id}/answer', { params: { path, header: ifMatch(version) } })),
      onSettled,
    }),
    report: useMutation({
      mutationFn: (reason: string) => answered(api.POST('/api/v1/product-questions/{id}/report', { params: { path }, body: { reason } })),
      onSettled,
    }),
  };
}
