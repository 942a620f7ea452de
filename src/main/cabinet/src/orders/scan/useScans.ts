import { useQueryClient } from '@tanstack/react-query';
import { useLocation, useSearch } from 'wouter';
import { Refused, sessionEnded } from '../../api/problem';
import type { Order, OrderRow } from '../../api/types';
import { useWords } from '../../i18n';
import { useCodes } from '../../keyboard/useKeyboard';
import { carrierByForm, mayBeWaybill, normalised } from '../waybill/waybillNumber';
import { announce } from '../../ui/announcer';
import { toasts } from '../../ui/toasts';
import { waitsForWaybill } from '../moves/moves';
import { carriersQuery } from '../data/dictionaries';
import { find, keys } from '../data/queries';
import { addressOf, fromList, wishOf } from '../views/views';
import { waybillDrafts } from '../waybill/waybillDrafts';

/**
 * A code that is scanned, or pasted outside of fields: opens the order that has it as its waybill or
 * number, else becomes the waybill of the open order that waits for one.
 */
export function useScans(open: string | undefined, active: boolean): void {
  const client = useQueryClient();
  const { t } = useWords();
  const [, go] = useLocation();
  const search = useSearch();

  const understand = async (raw: string) => {
    const code = normalised(raw);
    // Without the dictionary only numbers are looked up, and no waybill is filled in.
    const carriers = await client.ensureQueryData(carriersQuery).then(
      ({ items }) => items,
      () => [],
    );
    const order = open === undefined ? undefined : client.getQueryData<Order>(keys.order(open));
    const carrier = carriers.find((one) => one.code === order?.delivery.carrier);
    const fits = carrier !== undefined && mayBeWaybill(code, carrier);
    if (carrierByForm(code, carriers) === undefined && !/^\d{6,18}$/.test(code) && !fits) {
      return;
    }
    announce(t('scan.searching', { code }));
    let found: OrderRow | undefined;
    try {
      found = (await lookedUp(code)).find((row) => row.waybill === code || row.number === code);
    } catch (error) {
      if (!sessionEnded(error)) {
        toasts.bad(t('scan.failed', { code }));
      }
      return;
    }
    if (found !== undefined) {
      go(fromList(search) || open === undefined ? addressOf(wishOf(search), found.number) : `/orders/${found.number}`);
    } else if (order !== undefined && fits && waitsForWaybill(order)) {
      waybillDrafts.offer(order.number, code);
      toasts.good(t('waybill.filled', { waybill: code, number: order.number }));
    } else {
      toasts.bad(t(fits ? 'scan.notWaiting' : 'scan.absent', { code }));
    }
  };

  useCodes((code) => void understand(code), active);
}

/** What cannot be searched for, such as letters with digits, is not there. */
async function lookedUp(code: string): Promise<OrderRow[]> {
  try {
    return (await find(code)).items;
  } catch (error) {
    if (error instanceof Refused && error.status === 400) {
      return [];
    }
    throw error;
  }
}
