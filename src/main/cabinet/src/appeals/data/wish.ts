/** The parts of the list, by the server's names. */
export const SECTIONS = ['waiting', 'answered', 'closed'] as const;
export type AppealSection = (typeof SECTIONS)[number];

/** What buyers want, by the marketplace's numbers. */
export const TYPES = [1, 2, 3, 4, 5, 6, 7] as const;
export type AppealType = (typeof TYPES)[number];

/** What the address says; null for all. */
export interface AppealWish {
  section: AppealSection | null;
  type: AppealType | null;
}

export function appealWishOf(search: string): AppealWish {
  const query = new URLSearchParams(search);
  return {
    section: SECTIONS.find((known) => known === query.get('section')) ?? null,
    type: TYPES.find((known) => String(known) === query.get('type')) ?? null,
  };
}

/** The same wish as an address, with an open appeal or without. */
export function appealAddressOf({ section, type }: AppealWish, id?: string): string {
  const query = new URLSearchParams();
  if (section !== null) {
    query.set('section', section);
  }
  if (type !== null) {
    query.set('type', String(type));
  }
  return `/appeals${id === undefined ? '' : `/${id}`}${query.size === 0 ? '' : `?${query}`}`;
}
