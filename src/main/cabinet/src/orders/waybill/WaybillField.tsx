import { useRef, useState } from 'react';
import type { Order } from '../../api/types';
import { useShortcuts } from '../../keyboard/useKeyboard';
import { KEYS } from '../keys/keys';
import { useWaybillDraft, waybillDrafts } from './waybillDrafts';
import { WaybillForm } from './WaybillForm';
import { normalised } from './waybillNumber';
import { WaybillShown } from './WaybillShown';
import './waybill.css';

/** The waybill of an order: shown, or being entered. */
export function WaybillField({
  order,
  mayWrite,
  active,
  refused,
  onEdit,
  onSave,
}: {
  order: Order;
  mayWrite: boolean;
  active: boolean;
  /** The server does not accept the number. */
  refused: boolean;
  onEdit: () => void;
  onSave: (waybill: string) => Promise<boolean>;
}) {
  const draft = useWaybillDraft(order.number);
  const [editing, setEditing] = useState(false);
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

  useShortcuts({ [KEYS.waybill]: () => (editable ? edit() : false) }, active);

  const save = async () => {
    const waybill = normalised(draft);
    if (waybill !== '' && (await onSave(waybill))) {
      stop();
    } else {
      field.current?.focus();
    }
  };

  return editable && (editing || order.waybill === null || draft !== '') ? (
    <WaybillForm
      order={order}
      draft={draft}
      field={field}
      refused={refused}
      onChange={(text) => {
        waybillDrafts.offer(order.number, text);
        if (refused) {
          onEdit();
        }
      }}
      onCancel={order.waybill === null ? undefined : stop}
      onSave={() => void save()}
    />
  ) : (
    <WaybillShown waybill={order.waybill} onEdit={editable ? edit : undefined} />
  );
}
