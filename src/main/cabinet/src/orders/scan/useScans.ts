import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useLocation, useSearch } from 'wouter';
import { sessionEnded } from '../../api/problem';
import type { Order, OrderRow } from '../../api/types';
import { useWords } from '../../i18n';
import type { Scan } from '../../keyboard/codes';
import { SCANNER } from '../../keyboard/scannerPath';
import { useScan } from '../../keyboard/useKeyboard';
import { announce } from '../../ui/announcer';
import { type ToastLink, toasts } from '../../ui/toasts';
import { carriersQuery } from '../data/dictionaries';
import { keys } from '../data/queries';
import { waybillDrafts } from '../drafts/drafts';
import { waitsForWaybill } from '../moves/moves';
import { draftOf, FIRST, waitingParcel } from '../parcels/parcels';
import { addressOf, fromList, wishOf } from '../views/views';
import { otherOrder, ordersWith } from '../waybill/otherOrder';
import { otherCarrier } from '../waybill/waybillHint';
import { carrierByForm, mayBeWaybill, normalised } from '../waybill/waybillNumber';
import { whenSaved } from './whenSaved';

/** What was said of the latest scan is over with the next one, and in another order. */
const TOPIC = 'scan';

/**
 * A code that is scanned, or pasted outside of fields: becomes the waybill of the open order that waits for one, unless
 * another order has it; else opens the order that has it as its waybill or number.
 */
export function useScans(open: string | undefined, active: boolean): void {
  const client = useQueryClient();
  const { t, language } = useWords();
  const [, go] = useLocation();
  const search = useSearch();
  const addressTo = (number: string) => (fromList(search) || open === undefined ? addressOf(wishOf(search), number) : `/orders/${number}`);
  const refuse = (text: string, link?: ToastLink) => toasts.bad(text, { topic: TOPIC, ...(link === undefined ? {} : { link }) });

  useEffect(() => () => toasts.retract(TOPIC), [open]);

  const understand = async (code: string, pasted: boolean) => {
    // Without the dictionary only numbers are looked up, and no waybill is filled in.
    const carriers = await client.ensureQueryData(carriersQuery).then(
      ({ items }) => items,
      () => [],
    );
    const order = open === undefined ? undefined : client.getQueryData<Order>(keys.order(open));
    const carrier = carriers.find((one) => one.code === order?.delivery.carrier);
    const recognised = carrierByForm(code, carriers);
    const fits = carrier !== undefined && mayBeWaybill(code, carrier);
    if (recognised === undefined && !/^\d{6,18}$/.test(code) && !fits) {
      // Words that are pasted by mistake are nothing to speak of.
      if (!pasted || /\d/.test(code)) {
        refuse(t('scan.unknown', { code }));
      }
      return;
    }
    announce(t('scan.searching', { code }));
    let found: OrderRow[];
    try {
      await whenSaved(client);
      found = await ordersWith(code);
    } catch (error) {
      if (!sessionEnded(error)) {
        refuse(t('scan.failed', { code }));
      }
      return;
    }
    const parcel = order === undefined ? undefined : waitsForWaybill(order) ? FIRST : waitingParcel(order)?.id;
    const waiting = parcel === undefined ? undefined : order;
    const other = waiting === undefined ? undefined : otherOrder(found, code, waiting);
    const shared = waiting !== undefined && found.some((row) => row.waybill === code);
    const [first] = found;
    if (other !== undefined) {
      refuse(t('waybill.inUse', { waybill: code }), {
        href: `/orders/${other.number}`,
        text: t('order.title', { number: other.number }),
      });
    } else if (first !== undefined && !shared) {
      go(addressTo(first.number));
    } else if (waiting !== undefined && parcel !== undefined && fits) {
      waybillDrafts.offer(draftOf(waiting.number, parcel), code);
      toasts.good(t('waybill.filled', { waybill: code, number: waiting.number }), { topic: `waybill ${waiting.number}` });
    } else if (waiting !== undefined && carrier !== undefined && recognised !== undefined) {
      refuse(`${code}. ${otherCarrier(recognised, carrier, t, language)}`);
    } else {
      refuse(t(fits ? 'scan.notWaiting' : 'scan.absent', { code }));
    }
  };

  const hear = (scan: Scan) => {
    toasts.retract(TOPIC);
    if (scan.kind === 'code') {
      void understand(normalised(scan.code), scan.pasted === true);
    } else if (scan.kind === 'covered') {
      refuse(t('scan.covered', { code: scan.code }));
    } else {
      refuse(t('scan.broken', { text: scan.text }), { href: SCANNER, text: t('scanner') });
    }
  };

  useScan(hear, active);
}
