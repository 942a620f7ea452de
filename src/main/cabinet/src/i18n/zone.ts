/** Where there is no shop to ask: the marketplace's. */
const MARKETPLACE = 'Europe/Kyiv';

let current = MARKETPLACE;

/**
 * The time zone that the page reads times in: the shop's, whatever the zone of the browser is. Two people of one
 * shop read the same time of day.
 */
export const zone = {
  get: (): string => current,
  /** @param name by IANA; without one the marketplace's */
  set(name: string | undefined): void {
    current = name ?? MARKETPLACE;
  },
};
