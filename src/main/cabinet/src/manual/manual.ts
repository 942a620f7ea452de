import { later } from '../ui/later';
import type { PageProps } from '../ui/page';
import { MANUAL_PATHS } from './paths';

/** The pages by address. */
export const manualPages = [
  { path: MANUAL_PATHS['manager.uk.md'], page: later<PageProps>(() => import('./ManagerPage')) },
  { path: MANUAL_PATHS['statuses.md'], page: later<PageProps>(() => import('./StatusesPage')) },
];
