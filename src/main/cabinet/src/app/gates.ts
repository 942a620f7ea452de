import { INVITATION, RESET } from '../password/paths';
import { FORGOTTEN } from '../session/paths';
import { type Later, later } from '../ui/later';
import type { PageProps } from '../ui/page';

/** Pages for everybody, whether or not somebody is signed in. Letters lead to them. */
export const GATES: Readonly<Record<string, Later<PageProps>>> = {
  [FORGOTTEN]: later<PageProps>(() => import('../password/ForgottenPage')),
  [RESET]: later<PageProps>(() => import('../password/ResetPage')),
  [INVITATION]: later<PageProps>(() => import('../password/InvitationPage')),
};
