import { useQuery } from '@tanstack/react-query';
import { answered, api } from '../../api/client';
import type { FilledTemplate, MessageTemplate, TemplateKind } from '../../api/types';
import type { About } from '../data/acts';

export const TEMPLATES = ['templates'] as const;
const LIMIT = 100;
/** In milliseconds. Colleagues change templates seldom. */
const FRESH = 60_000;

/** All templates of the shop, by their names: it has 200 at most. */
export function useTemplates(wanted = true) {
  return useQuery({
    queryKey: TEMPLATES,
    queryFn: async ({ signal }): Promise<MessageTemplate[]> => {
      const found: MessageTemplate[] = [];
      let after: string | null = null;
      do {
        const page: { items: MessageTemplate[]; next: string | null } = await answered(
          api.GET('/api/v1/templates', { signal, params: { query: { limit: LIMIT, ...(after === null ? {} : { after }) } } }),
        );
        found.push(...page.items);
        after = page.next;
      } while (after !== null);
      return found.sort((one, other) => one.name.localeCompare(other.name, 'uk'));
    },
    enabled: wanted,
    staleTime: FRESH,
  });
}

/** Those of a kind in which each word that is looked for stands, in the name or in the text. */
export function matching(templates: readonly MessageTemplate[], kind: TemplateKind, wish: string): MessageTemplate[] {
  const words = wish.toLowerCase().split(/\s+/).filter(Boolean);
  return templates.filter((each) => {
    const all = `${each.name}\n${each.text}`.toLowerCase();
    return each.kind === kind && words.every((word) => all.includes(word));
  });
}

/** A template with the values of what is written about. */
export function fillTemplate(about: About | { question: string }, template: string): Promise<FilledTemplate> {
  if ('question' in about) {
    return answered(api.GET('/api/v1/product-questions/{id}/templates/{template}', { params: { path: { id: about.question, template } } }));
  }
  return 'conversation' in about
    ? answered(api.GET('/api/v1/conversations/{id}/templates/{template}', { params: { path: { id: about.conversation, template } } }))
    : answered(api.GET('/api/v1/orders/{number}/templates/{template}', { params: { path: { number: about.order, template } } }));
}
