import type { ConversationKind } from '../../api/types';

/** The parts of the section, by the server's names. */
export const SECTIONS = ['order', 'seller'] as const;
export type MessageSection = (typeof SECTIONS)[number];

/** What of a part alone is shown; null is all. */
export const FILTERS = [null, 'waiting', 'mine', 'starred'] as const;
export type MessageFilter = (typeof FILTERS)[number];

/** What the address says about the list. */
export interface MessageWish {
  section: MessageSection;
  filter: MessageFilter;
  /** What is searched for, in all parts; empty for nothing. */
  q: string;
}

export function messageWishOf(search: string): MessageWish {
  const parameters = new URLSearchParams(search);
  return {
    section: SECTIONS.find((known) => known === parameters.get('section')) ?? 'order',
    filter: FILTERS.find((known) => known === parameters.get('filter')) ?? null,
    q: parameters.get('q') ?? '',
  };
}

/** The same wish as an address, with an open conversation or without. */
export function messageAddressOf({ section, filter, q }: MessageWish, id?: string): string {
  const parameters = new URLSearchParams({ section, ...(filter === null ? {} : { filter }), ...(q === '' ? {} : { q }) });
  return `/messages${id === undefined ? '' : `/${id}`}?${parameters}`;
}

/** The part in which a conversation is. */
export function sectionOf(kind: ConversationKind): MessageSection {
  return kind === 'ORDER' ? 'order' : 'seller';
}
