/** The parts of the list, by the server's names. */
export const SECTIONS = ['waiting', 'coming', 'refund', 'closed'] as const;
export type ReturnSection = (typeof SECTIONS)[number];

/** What the address says; null for all. */
export function returnSectionOf(search: string): ReturnSection | null {
  const said = new URLSearchParams(search).get('section');
  return SECTIONS.find((known) => known === said) ?? null;
}

/** The same as an address. */
export function returnAddressOf(section: ReturnSection | null): string {
  return section === null ? '/returns' : `/returns?section=${section}`;
}
