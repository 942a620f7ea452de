/** The parts of the list, by the server's names. */
export const SECTIONS = ['waiting', 'answered', 'reported'] as const;
export type QuestionSection = (typeof SECTIONS)[number];

/** What the address says: one part of the list, or all of it. */
export type QuestionWish = QuestionSection | null;

export function questionWishOf(search: string): QuestionWish {
  const section = new URLSearchParams(search).get('section');
  return SECTIONS.find((known) => known === section) ?? null;
}

/** The same wish as an address, with an open question or without. */
export function questionAddressOf(section: QuestionWish, id?: string): string {
  return `/reviews${id === undefined ? '' : `/${id}`}${section === null ? '' : `?section=${section}`}`;
}
