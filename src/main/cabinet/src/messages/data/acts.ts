import { type QueryClient, useMutation, useQueryClient } from '@tanstack/react-query';
import { answered, api } from '../../api/client';
import type { Conversation, WrittenMessage } from '../../api/types';
import type { MessageDraft } from '../drafts/messageDrafts';
import { messageKeyOf } from './keyOf';
import { refreshConversation } from './refresh';

export { refreshConversation };

/** Takes over a conversation as the server has answered it, and queries the lists that it may stand elsewhere in now. */
export function adopt(client: QueryClient, conversation: Conversation): void {
  client.setQueryData(messageKeyOf.one(conversation.id), conversation);
  void client.invalidateQueries({ queryKey: messageKeyOf.lists });
  void client.invalidateQueries({ queryKey: messageKeyOf.counts });
  void client.invalidateQueries({ queryKey: messageKeyOf.ofOrders });
}

/** How a message says of which template it was made. */
export function made(template: string | undefined): { template?: string } {
  return template === undefined ? {} : { template };
}

/** What a message is about: a conversation, or an order that may have none yet. */
export type About = { conversation: string } | { order: string };

export function useSend(about: About) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ text, key, template, files = [] }: MessageDraft): Promise<WrittenMessage> =>
      'conversation' in about
        ? answered(
            api.POST('/api/v1/conversations/{id}/messages', {
              params: { path: { id: about.conversation }, header: { 'Idempotency-Key': key } },
              body: { text, ...made(template), attachments: files.map(({ id }) => id) },
            }),
          )
        : answered(
            api.POST('/api/v1/orders/{number}/messages', {
              params: { path: { number: about.order }, header: { 'Idempotency-Key': key } },
              body: { text, ...made(template), attachments: files.map(({ id }) => id) },
            }),
          ),
    onSuccess: ({ conversation }) => refreshConversation(client, conversation),
  });
}

/** Takes back a message; the answer has its text. */
export function useTakeBack(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (message: string) => answered(api.POST('/api/v1/messages/{id}/undo', { params: { path: { id: message } } })),
    onSettled: () => refreshConversation(client, id),
  });
}

/** What a person does with a conversation besides writing; the answer is the conversation as it is then. */
export function useConversationActs(id: string) {
  const client = useQueryClient();
  const path = { id };
  const onSuccess = (conversation: Conversation) => adopt(client, conversation);
  return {
    read: useMutation({
      mutationFn: (through: string) =>
        answered(api.POST('/api/v1/conversations/{id}/read', { params: { path }, body: { through } })),
      onSuccess,
    }),
    assign: useMutation({
      mutationFn: (login: string | null) =>
        answered(api.PUT('/api/v1/conversations/{id}/assignee', { params: { path }, body: { login } })),
      onSuccess,
    }),
    star: useMutation({
      mutationFn: (starred: boolean) =>
        answered(api.PUT('/api/v1/conversations/{id}/star', { params: { path }, body: { starred } })),
      onSuccess,
    }),
    close: useMutation({
      mutationFn: (reason: string) =>
        answered(api.POST('/api/v1/conversations/{id}/closing', { params: { path }, body: { reason } })),
      onSuccess,
    }),
    reopen: useMutation({
      mutationFn: () => answered(api.DELETE('/api/v1/conversations/{id}/closing', { params: { path } })),
      onSettled: () => refreshConversation(client, id),
    }),
  };
}
