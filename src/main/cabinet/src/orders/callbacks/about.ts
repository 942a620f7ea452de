import type { CallSubject } from '../../api/types';

/** What a buyer can be called about, in the order of the choice. */
export const ABOUT = ['REQUESTED', 'CONFIRMATION', 'DELIVERY', 'OUT_OF_STOCK'] as const satisfies readonly CallSubject[];

export type About = (typeof ABOUT)[number];
