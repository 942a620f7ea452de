import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { answered, api, ifMatch } from '../../api/client';
import type { CheckedTemplate, MessageTemplate, NewMessageTemplate } from '../../api/types';
import { TEMPLATES } from '../../messages/templates/data';

/** In milliseconds. Who types faster than that is not interrupted. */
const PAUSE = 400;

/** Adds a template, or replaces the version of one that was read. */
export function useSaveTemplate(template: MessageTemplate | null) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ body, key }: { body: NewMessageTemplate; key: string }) =>
      template === null
        ? answered(api.POST('/api/v1/templates', { params: { header: { 'Idempotency-Key': key } }, body }))
        : answered(
            api.PUT('/api/v1/templates/{id}', { params: { path: { id: template.id }, header: ifMatch(template.version) }, body }),
          ),
    onSettled: () => client.invalidateQueries({ queryKey: TEMPLATES }),
  });
}

export function useRemoveTemplate() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ id, version }: MessageTemplate): Promise<void> => {
      await answered(api.DELETE('/api/v1/templates/{id}', { params: { path: { id }, header: ifMatch(version) } }));
    },
    onSettled: () => client.invalidateQueries({ queryKey: TEMPLATES }),
  });
}

/** What would be said of the text at saving, as it was at the last pause; undefined while that is not known. */
export function useTemplateCheck({ kind, language, text }: NewMessageTemplate): CheckedTemplate | undefined {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), PAUSE);
    return () => clearTimeout(timer);
  }, [text]);
  return useQuery({
    queryKey: ['template-check', kind, language, settled],
    queryFn: ({ signal }) => answered(api.POST('/api/v1/templates/check', { body: { kind, language, text: settled }, signal })),
    placeholderData: (known) => known,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 60_000,
    retry: false,
  }).data;
}
