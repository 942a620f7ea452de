import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { Order } from '../../api/types';
import { useWords } from '../../i18n';
import { useShortcuts } from '../../keyboard/useKeyboard';
import { usePerson } from '../../session/PersonContext';
import { later, useLater } from '../../ui/later';
import { Calls } from '../calls/Calls';
import { RejectionNotice } from '../changes/RejectionNotice';
import { refreshTimeline } from '../data/timeline';
import { KEYS } from '../keys/keys';
import { ActionBar } from '../moves/ActionBar';
import { Presence } from '../presence/Presence';
import { Terms } from '../terms/Terms';
import { Timeline } from '../timeline/Timeline';
import { focusWaybill } from '../waybill/focusWaybill';
import { WaybillField } from '../waybill/WaybillField';
import { isInUse, isWaybillRefusal } from '../waybill/waybillRefusal';
import { Buyer } from './Buyer';
import { CardHead } from './CardHead';
import { Comments } from './Comments';
import { DeliveryAndPayment } from './DeliveryAndPayment';
import { DoNotCall } from './DoNotCall';
import { OrderLines } from './OrderLines';
import { OrderOrigin } from './OrderOrigin';
import { Restore } from './Restore';
import { Tasks } from './Tasks';
import { Waiting } from './Waiting';
import { useOrderActs } from './useOrderActs';

const callbacks = later(() => import('../callbacks/Callbacks'));
const alternatives = later(() => import('./Alternatives'));
const corrections = later(() => import('../correction/CorrectionHistory'));
const packingRules = later(() => import('../packing/PackingRules'));
const parcels = later(() => import('../parcels/Parcels'));
const returns = later(() => import('../../returns/card/Returns'));
const descriptions = later(() => import('../descriptions/AcceptedDescriptions'));
const orderTalk = later(() => import('../../messages/order/OrderTalk'));

/** One order on one screen: what is known of it, and what can be done. */
export function OrderCard({
  order,
  beside,
  active,
  stale,
  onClose,
}: {
  order: Order;
  beside: boolean;
  active: boolean;
  /** The latest attempt to load the order again failed. */
  stale: boolean;
  onClose: () => void;
}) {
  const { t } = useWords();
  const mayWrite = usePerson().permissions.includes('orders:write');
  const client = useQueryClient();
  const heading = useRef<HTMLHeadingElement>(null);
  const acts = useOrderActs(order, heading);
  const { rejection } = acts;
  const badWaybill = isWaybillRefusal(rejection) && !acts.ofParcel ? rejection : null;
  const openTask = order.tasks.find(({ doneAt }) => doneAt === null);

  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
  }, []);

  const Callbacks = useLater(callbacks, false, () => undefined);
  const Alternatives = useLater(alternatives, false, () => undefined);
  const CorrectionHistory = useLater(corrections, false, () => undefined);
  const PackingRules = useLater(packingRules, false, () => undefined);
  const Parcels = useLater(parcels, false, () => undefined);
  const Returns = useLater(returns, false, () => undefined);
  const AcceptedDescriptions = useLater(descriptions, false, () => undefined);
  const OrderTalk = useLater(orderTalk, false, () => undefined);

  useEffect(() => {
    if (badWaybill !== null) {
      focusWaybill();
    }
  }, [badWaybill]);

  useShortcuts(
    { [KEYS.told]: ({ timeStamp }) => (mayWrite && openTask !== undefined ? acts.finishTask(openTask.id, timeStamp) : false) },
    active,
  );

  return (
    <article className="card" data-beside={beside} aria-labelledby="order-heading" tabIndex={-1}>
      <CardHead order={order} beside={beside} heading={heading} onClose={onClose} />

      <div className="card-body">
        <Presence number={order.number} active={active} />
        <OrderOrigin order={order} />
        {stale && (
          <p className="note" role="alert">
            {t('list.stale')}
          </p>
        )}
        {order.doNotCall && <DoNotCall order={order} />}
        <Tasks order={order} mayWrite={mayWrite} onDone={acts.finishTask} />
        <div className="card-column">
          <Buyer order={order} mayWrite={mayWrite} corrections={acts.corrections} onJoin={acts.parcels.join} />
          <Calls order={order} mayWrite={mayWrite} onReport={acts.reportCall} />
          {Callbacks !== undefined && <Callbacks order={order} mayWrite={mayWrite} />}
          <OrderLines order={order} mayWrite={mayWrite} corrections={acts.corrections} />
          <Waiting order={order} mayWrite={mayWrite} onAgree={acts.agreeWaiting} onEnd={acts.endWaiting} />
          {Alternatives !== undefined && <Alternatives order={order} mayWrite={mayWrite} />}
          <DeliveryAndPayment
            order={order}
            mayWrite={mayWrite}
            onPlan={acts.planOwnDelivery}
            corrections={acts.corrections}
          />
        </div>
        <div className="card-column">
          {PackingRules !== undefined && <PackingRules order={order} />}
          <WaybillField
            order={order}
            mayWrite={mayWrite}
            active={active}
            refusal={badWaybill}
            onEdit={acts.dismiss}
            onSave={acts.saveWaybill}
            onShare={acts.shareWaybill}
          />
          {Parcels !== undefined && (
            <Parcels
              order={order}
              mayWrite={mayWrite}
              active={active}
              inUse={acts.ofParcel && isInUse(rejection)}
              acts={acts.parcels}
            />
          )}
          {Returns !== undefined && <Returns order={order} mayWrite={mayWrite} active={active} />}
          {AcceptedDescriptions !== undefined && <AcceptedDescriptions order={order} />}
          <Terms order={order} mayWrite={mayWrite} onAdd={acts.addTerms} />
          {CorrectionHistory !== undefined && (
            <CorrectionHistory order={order} mayWrite={mayWrite} corrections={acts.corrections} />
          )}
          {OrderTalk !== undefined && (
            <OrderTalk order={order} active={active} onChange={() => void refreshTimeline(client, order.number)} />
          )}
          <Comments order={order} mayWrite={mayWrite} active={active} />
          <Timeline order={order} active={active} />
        </div>
      </div>

      <footer className="card-actions">
        {rejection !== null && badWaybill === null && <RejectionNotice rejection={rejection} onClose={acts.dismiss} />}
        {mayWrite && order.restorable && <Restore order={order} pending={acts.pending} onRestore={acts.restore} />}
        <ActionBar
          order={order}
          mayWrite={mayWrite}
          pending={acts.pending}
          unreachable={rejection?.kind === 'unreachable'}
          active={active}
          onMove={acts.move}
        />
      </footer>
    </article>
  );
}
