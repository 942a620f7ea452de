import { forgetDrafts } from './drafts/drafts';
import { forgetNewOrder } from './form/keptDraft';
import { forgetList } from './views/lastList';

/** Nothing of anybody's work stays for who signs in next. */
export function forgetOrders(): void {
  forgetDrafts();
  forgetList();
  forgetNewOrder();
}
