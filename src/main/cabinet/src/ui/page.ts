/** What every page that has an address is told. */
export interface PageProps {
  /** What the address names below the section's path: an order's number. */
  item: string | undefined;
  /** False while somebody has to sign in first. */
  active: boolean;
}
