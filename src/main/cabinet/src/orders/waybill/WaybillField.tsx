import { useRef, useState } from 'react';
import type { Order } from '../../api/types';
import { useShortcuts } from '../../keyboard/useKeyboard';
import { Once } from '../../ui/once';
import { useDraft, waybillDrafts } from '../drafts/drafts';
import { KEYS } from '../keys/keys';
import { EDIT_WAYBILL, focusWaybill } from './focusWaybill';
import { WaybillForm } from './WaybillForm';
import { normalised } from './waybillNumber';
import type { WaybillRefusal } from './waybillRefusal';
import { WaybillShown } from './WaybillShown';
import './waybill.css';

/** The waybill of an order: shown, or being entered. */
export function WaybillField({
  order,
  mayWrite,
  active,
  refusal,
  onEdit,
  onSave,
  onShare,
}: {
  order: Order;
  mayWrite: boolean;
  active: boolean;
  /** Why the number is not accepted. */
  refusal: WaybillRefusal | null;
  onEdit: () => void;
  onSave: (waybill: string) => Promise<boolean>;
  /** One parcel carries the order and the one that has the number. */
  onShare: (waybill: string, other: string | undefined) => Promise<boolean>;
}) {
  const draft = useDraft(waybillDrafts, order.number);
  const [editing, setEditing] = useState(false);
  const once = useRef(new Once());
  const onceShared = useRef(new Once());
  const field = useRef<HTMLInputElement>(null);
  const editable = mayWrite && order.status.group === 'IN_WORK';

  // What is typed stays with the order while other orders are looked at.
  const edit = () => {
    if (draft === '' && order.waybill !== null) {
      waybillDrafts.offer(order.number, order.waybill);
    }
    setEditing(true);
    setTimeout(() => field.current?.select());
  };
  const stop = () => {
    waybillDrafts.drop(order.number);
    setEditing(false);
  };

  useShortcuts({ [KEYS.waybill]: { field: () => (editable ? edit() : false) } }, active);

  const save = async (at: number, shared: boolean) => {
    const waybill = normalised(draft);
    // The button that shares a parcel comes with the refusal, and is another act than the one that was refused.
    if (!(shared ? onceShared : once).current.accepts(at)) {
      return;
    }
    if (waybill !== '' && (await (shared ? onShare(waybill, refusal?.order) : onSave(waybill)))) {
      const here = document.activeElement === field.current;
      stop();
      if (here) {
        // What is saved stands where the field was.
        setTimeout(() => document.getElementById(EDIT_WAYBILL)?.focus());
      }
    } else {
      focusWaybill();
    }
  };

  return editable && (editing || order.waybill === null || draft !== '') ? (
    <WaybillForm
      order={order}
      draft={draft}
      field={field}
      refusal={refusal}
      onChange={(text) => {
        waybillDrafts.offer(order.number, text);
        if (refusal !== null) {
          onEdit();
        }
      }}
      onCancel={order.waybill === null ? undefined : stop}
      onSave={(at, shared) => void save(at, shared)}
    />
  ) : (
    <WaybillShown waybill={order.waybill} carrier={order.delivery.carrier} onEdit={editable ? edit : undefined} />
  );
}
