import { AlertDialog } from '@base-ui/react/alert-dialog';
import { type FormEvent, useRef } from 'react';
import type { AllowedMove, Move, Order } from '../../api/types';
import { useWords } from '../../i18n';
import { returnFocus } from '../../ui/focus';
import { Form } from '../../ui/Form';
import { useStatuses } from '../data/dictionaries';
import { reasonDrafts } from '../drafts/drafts';
import { demands } from './moves';
import { DuplicateChoice } from './DuplicateChoice';
import { MissingArticles } from './MissingArticles';
import { StatusBadge } from '../status/StatusBadge';

/** The status whose articles are taken off sale. */
const OUT_OF_STOCK = 42;

/** Asks for confirmation of a move that ends the order or takes its end back, and for the reason that its history keeps. */
export default function EndOrderDialog({
  order,
  move,
  onClose,
  onConfirm,
}: {
  order: Order;
  /** Null while the dialog is closed. */
  move: AllowedMove | null;
  onClose: () => void;
  onConfirm: (move: AllowedMove, more: Omit<Move, 'status'>) => void;
}) {
  const last = useRef(move);
  last.current = move ?? last.current;
  return (
    <AlertDialog.Root open={move !== null} onOpenChange={(open) => open || onClose()}>
      <AlertDialog.Portal>
        <AlertDialog.Backdrop className="veil" />
        <AlertDialog.Popup className="dialog" finalFocus={returnFocus}>
          {last.current !== null && <Confirmation order={order} move={last.current} onConfirm={onConfirm} />}
        </AlertDialog.Popup>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  );
}

function Confirmation({
  order,
  move,
  onConfirm,
}: {
  order: Order;
  move: AllowedMove;
  onConfirm: (move: AllowedMove, more: Omit<Move, 'status'>) => void;
}) {
  const { t } = useWords();
  const fault = useStatuses()?.get(move.status.id)?.fault;
  const kind = demands(move, 'REASON') ? 'takeBack' : move.status.group === 'FAILED' ? 'cancel' : 'finish';

  // Only where a call was missed, and nothing says what the buyer wishes.
  const owesWord = demands(move, 'BUYERS_WORD');

  const submit = (event: FormEvent<HTMLFormElement>) => {
    const form = new FormData(event.currentTarget);
    const reason = String(form.get('reason') ?? '').trim();
    const duplicateOf = String(form.get('duplicateOf') ?? '').trim();
    const missing = form.getAll('missing').map(String);
    onConfirm(move, {
      ...(reason === '' ? {} : { reason }),
      ...(duplicateOf === '' ? {} : { duplicateOf }),
      ...(missing.length === 0 ? {} : { missing }),
    });
  };

  return (
    <Form className="dialog-body" onSubmit={submit}>
      <AlertDialog.Title>{t(`${kind}.title`, { number: order.number })}</AlertDialog.Title>
      <AlertDialog.Description render={<p className="card-line" />}>
        {t('cancel.with')} <StatusBadge status={move.status} />
      </AlertDialog.Description>
      {fault === 'SELLER' && <p className="note">{t('cancel.fault')}</p>}
      {demands(move, 'TWO_ATTEMPTS') && <p className="note">{t('cancel.attempts')}</p>}
      {owesWord && <p className="note">{t('cancel.buyersWord')}</p>}
      {demands(move, 'DUPLICATE_OF') && <DuplicateChoice number={order.number} />}
      {move.status.id === OUT_OF_STOCK && <MissingArticles order={order} />}
      <label className="field">
        <span>{t(kind === 'takeBack' ? 'takeBack.reason' : owesWord ? 'cancel.word' : 'cancel.reason')}</span>
        <textarea
          name="reason"
          maxLength={500}
          rows={2}
          required={kind === 'takeBack' || owesWord}
          defaultValue={reasonDrafts.get(order.number)}
          onChange={(event) => reasonDrafts.offer(order.number, event.target.value)}
        />
      </label>
      <div className="dialog-actions">
        <AlertDialog.Close className="button">{t(`${kind}.keep`)}</AlertDialog.Close>
        <button type="submit" className={`button ${kind === 'cancel' ? 'danger' : 'primary'}`}>
          {t(`${kind}.do`)}
        </button>
      </div>
    </Form>
  );
}
