import type { Carrier } from '../../api/types';

/** The page at the carrier that shows the parcel; null if the carrier has none. */
export function trackingPage(carrier: Pick<Carrier, 'trackingPage'> | undefined, waybill: string): string | null {
  return carrier?.trackingPage?.replace('{number}', encodeURIComponent(waybill)) ?? null;
}
