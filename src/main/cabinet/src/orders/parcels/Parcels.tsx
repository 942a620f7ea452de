import { useEffect, useRef, useState } from 'react';
import type { EditParcel, NewParcel, Order } from '../../api/types';
import { useWords } from '../../i18n';
import { KeyHint } from '../../keyboard/KeyHint';
import { useShortcuts } from '../../keyboard/useKeyboard';
import { Icon } from '../../ui/Icon';
import { Part } from '../../ui/Part';
import { useCarriers } from '../data/dictionaries';
import { KEYS } from '../keys/keys';
import { trackingPage } from '../waybill/trackingPage';
import { JointShipment } from './JointShipment';
import { ParcelForm } from './ParcelForm';
import { ParcelWaybill } from './ParcelWaybill';
import { FIRST, isDivisible, isRepackable, type Parcel } from './parcels';
import './parcels.css';

/** What of these acts the server accepts tells the result. */
export interface ParcelActs {
  add: (parcel: NewParcel) => Promise<boolean>;
  change: (id: string, edit: EditParcel) => Promise<boolean>;
  remove: (id: string) => Promise<boolean>;
  leave: () => Promise<boolean>;
}

const NEW = 'new';

/** The parcels of an order, once there are several; and the way to a second one. */
export default function Parcels({
  order,
  mayWrite,
  active,
  inUse,
  acts,
}: {
  order: Order;
  mayWrite: boolean;
  active: boolean;
  /** Whether the number that was entered for a parcel is another order's, and one parcel could carry both. */
  inUse: boolean;
  acts: ParcelActs;
}) {
  const { t } = useWords();
  /** The id of the parcel that is being changed, or {@link NEW}; null for none. */
  const [edited, setEdited] = useState<string | null>(null);
  /** The id of the parcel that was added last. */
  const last = order.parcels.at(-1)?.id ?? FIRST;
  const add = useRef<HTMLButtonElement>(null);
  const closed = useRef<string | null>(null);
  const inWork = mayWrite && order.status.group === 'IN_WORK';
  const mayAdd = inWork && isDivisible(order) && order.shipsWith.length === 0;
  const several = order.parcels.length > 1;

  useShortcuts({ [KEYS.parcel]: { field: () => (mayAdd ? setEdited(NEW) : false) } }, active);

  // Closed again, the focus is on the button that opened the form.
  useEffect(() => {
    if (edited === null && closed.current !== null) {
      const opener = document.getElementById(changeId(closed.current));
      closed.current = null;
      (opener ?? add.current ?? document.getElementById(changeId(last)))?.focus();
    }
  }, [edited, last]);

  const close = () => {
    closed.current = edited;
    setEdited(null);
  };
  // Not before the order is shown as it is then: the button may come or go with it.
  const saved = async (done: Promise<boolean>) => {
    if (await done) {
      setTimeout(close);
    }
  };
  const alone = (done: boolean) => done && setTimeout(() => add.current?.focus());
  const joined = order.shipsWith.length > 0;
  if (!several && !mayAdd && !joined) {
    return null;
  }
  const adding = edited === NEW && mayAdd;
  return (
    <Part title={t('parcels')} area="parcels">
      <JointShipment order={order} mayWrite={mayWrite} onLeave={() => void acts.leave().then(alone)} />
      {several && (
        <ul className="parcels">
          {order.parcels.map((parcel) =>
            edited === parcel.id && inWork ? (
              <li key={parcel.id}>
                <ParcelForm
                  order={order}
                  parcel={parcel}
                  repackable={isRepackable(order)}
                  inUse={inUse}
                  onClose={close}
                  onSave={(edit) => saved(acts.change(parcel.id, edit))}
                />
              </li>
            ) : (
              <ParcelShown
                key={parcel.id}
                order={order}
                parcel={parcel}
                mayWrite={inWork}
                onChange={() => setEdited(parcel.id)}
                onRemove={() => void acts.remove(parcel.id).then(alone)}
                inUse={inUse}
                onWaybill={(waybill, shared) => acts.change(parcel.id, shared ? { waybill, sharedParcel: true } : { waybill })}
              />
            ),
          )}
        </ul>
      )}
      {adding ? (
        <ParcelForm
          order={order}
          parcel={null}
          repackable
          inUse={inUse}
          onClose={close}
          onSave={({ lines, ...more }) => saved(acts.add({ lines: lines ?? [], ...more }))}
        />
      ) : (
        mayAdd && (
          <p className="in-place">
            <button ref={add} type="button" className="button" aria-keyshortcuts="P" onClick={() => setEdited(NEW)}>
              {t('parcels.add')}
              <KeyHint of={KEYS.parcel} />
            </button>
          </p>
        )
      )}
    </Part>
  );
}

const changeId = (parcel: string) => `change-parcel-${parcel}`;

function ParcelShown({
  order,
  parcel,
  mayWrite,
  inUse,
  onChange,
  onRemove,
  onWaybill,
}: {
  order: Order;
  parcel: Parcel;
  mayWrite: boolean;
  inUse: boolean;
  onChange: () => void;
  onRemove: () => void;
  onWaybill: (waybill: string, shared: boolean) => Promise<boolean>;
}) {
  const { t } = useWords();
  const carriers = useCarriers();
  const { id, waybill, end, lines } = parcel;
  const page = waybill === null ? null : trackingPage(carriers?.get(order.delivery.carrier), waybill);
  const other = id !== FIRST;
  const entering = mayWrite && other && waybill === null && order.delivery.carrier !== 'OWN';
  return (
    <li>
      <p className="parcel-head">
        <strong>{t('parcels.one', { id })}</strong>
        {waybill === null ? (
          !entering && <span className="muted">{t('parcels.noWaybill')}</span>
        ) : page === null ? (
          <span>{waybill}</span>
        ) : (
          <a href={page} target="_blank" rel="noreferrer" title={t('waybill.track')}>
            {waybill}
          </a>
        )}
        {(end === 'RECEIVED' || end === 'NOT_RECEIVED') && <span data-end={end}>{t(`parcels.end.${end}`)}</span>}
        {mayWrite && other && (
          <span className="parcel-acts">
            <button
              id={changeId(id)}
              type="button"
              className="icon-button"
              aria-label={t('parcels.change', { id })}
              title={t('parcels.change', { id })}
              onClick={onChange}
            >
              <Icon name="edit" size={14} />
            </button>
            {isRepackable(order) && (
              <button
                type="button"
                className="icon-button"
                aria-label={t('parcels.remove', { id })}
                title={t('parcels.remove', { id })}
                onClick={onRemove}
              >
                <Icon name="close" size={14} />
              </button>
            )}
          </span>
        )}
      </p>
      <p className="muted">{lines.map(({ title, quantity }) => t('parcels.pieces', { title, n: quantity })).join('; ')}</p>
      {entering && <ParcelWaybill order={order} parcel={parcel} inUse={inUse} onSave={onWaybill} />}
    </li>
  );
}
