import type { FormEvent } from 'react';
import type { Correction, LineChange, LineState, Order } from '../../api/types';
import { useWords } from '../../i18n';
import { moment } from '../../i18n/clock';
import { useNow } from '../../i18n/useNow';
import { useShortcuts } from '../../keyboard/useKeyboard';
import { Form } from '../../ui/Form';
import { Part } from '../../ui/Part';
import { useDoerName } from '../labels/useDoerName';
import { useCorrectionList } from './data';
import { EditField } from './EditField';
import { isEditable } from './editable';
import { InPlace } from './InPlace';
import { toldBy } from './reachable';
import { type Corrections, undoNeedsCall } from './useCorrections';
import './correction.css';

/** Who corrected what, when and why; the latest can be undone while nothing else has changed. */
export default function CorrectionHistory({ order, mayWrite, corrections }: { order: Order; mayWrite: boolean; corrections: Corrections }) {
  const { t, language } = useWords();
  const doerName = useDoerName();
  const now = useNow();
  const list = useCorrectionList(order);
  if (list.length === 0) {
    return null;
  }
  return (
    <Part title={t('corrections')} area="corrections">
      <ol className="corrections">
        {list.map((correction) => (
          <li key={correction.id}>
            <p>
              <strong>{t(`corrections.${correction.kind}`)}</strong>
              {correction.undoes !== null && `, ${t('corrections.undo')}`}{' '}
              <span className="muted">
                <time dateTime={correction.at}>{moment(new Date(correction.at), now, language, t)}</time> · {doerName(correction.by)}
              </span>
            </p>
            <What correction={correction} />
            {correction.outOfStock.length > 0 && (
              <p className="muted">{t('corrections.outOfStock', { articles: correction.outOfStock.join(', ') })}</p>
            )}
            {correction.reason !== null && <p className="reason">«{correction.reason}»</p>}
            {correction.agreement !== null && <p className="muted">{t('corrections.agreement', { note: correction.agreement })}</p>}
            {correction.toldByPhone !== null && (
              <p className="muted">{t(`corrections.told.${toldBy(order)}`, { note: correction.toldByPhone })}</p>
            )}
            {mayWrite && correction.versionAfter === order.version && isEditable(order, correction.kind) && (
              <Undo
                needsCall={undoNeedsCall({ total: correction.totalBefore }, order)}
                by={toldBy(order)}
                onUndo={(toldByPhone) =>
                  void corrections.undo(correction.id, toldByPhone === '' ? {} : { toldByPhone }, correction.outOfStock)
                }
              />
            )}
          </li>
        ))}
      </ol>
    </Part>
  );
}

/** What was changed, in words. */
function What({ correction }: { correction: Correction }) {
  const { t, amount } = useWords();
  const { recipient, delivery, payment, lines, totalBefore, totalAfter } = correction;
  const pieces = (state: LineState) => t('corrections.pieces', { n: state.quantity, price: amount(state.price) });
  const line = ({ title, change, before, after }: LineChange) => {
    const state = after ?? before;
    if (state === null) {
      return title;
    }
    return before !== null && after !== null
      ? t('corrections.CHANGED', { title, before: pieces(before), after: pieces(after) })
      : t(change === 'ADDED' ? 'corrections.ADDED' : 'corrections.REMOVED', { title, n: state.quantity, price: amount(state.price) });
  };
  const change = (before: string, after: string) => <p>{t('corrections.change', { before, after })}</p>;
  return (
    <>
      {lines.length > 0 && (
        <ul>
          {lines.map((each, index) => (
            <li key={index}>{line(each)}</li>
          ))}
        </ul>
      )}
      {totalBefore.amount !== totalAfter.amount && (
        <p>{t('corrections.total', { before: amount(totalBefore), after: amount(totalAfter) })}</p>
      )}
      {recipient !== null &&
        change(
          `${recipient.before.surname} ${recipient.before.name}, ${recipient.before.phone}`,
          `${recipient.after.surname} ${recipient.after.name}, ${recipient.after.phone}`,
        )}
      {delivery !== null &&
        change(
          `${t(`delivery.${delivery.before.method}`)}, ${delivery.before.city}, ${delivery.before.destination}`,
          `${t(`delivery.${delivery.after.method}`)}, ${delivery.after.city}, ${delivery.after.destination}`,
        )}
      {payment !== null && change(t(`payment.${payment.before}`), t(`payment.${payment.after}`))}
    </>
  );
}

interface UndoProps {
  by: ReturnType<typeof toldBy>;
  /** @param toldByPhone empty when nothing was to be told first */
  onUndo: (toldByPhone: string) => void;
}

/** Takes back at once, or asks first what the buyer was told. */
function Undo({ needsCall, by, onUndo }: UndoProps & { needsCall: boolean }) {
  const { t } = useWords();
  return (
    <InPlace
      button={t('edit.undo')}
      mayEdit
      {...(needsCall ? {} : { onPress: () => onUndo('') })}
      form={(close) => <AskAndUndo by={by} onUndo={onUndo} onClose={close} />}
    />
  );
}

function AskAndUndo({ by, onUndo, onClose }: UndoProps & { onClose: () => void }) {
  const { t } = useWords();
  useShortcuts({ Escape: () => onClose() });
  const undo = (event: FormEvent<HTMLFormElement>) => {
    onUndo(String(new FormData(event.currentTarget).get('toldByPhone') ?? '').trim());
  };
  return (
    <Form
      className="edit-form"
      aria-label={t('edit.undo')}
      onSubmit={undo}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          event.stopPropagation();
          onClose();
        }
      }}
    >
      <EditField label={t(`edit.told.${by}`)} wide hint={t(`edit.told.${by}.demanded`)} bad>
        {(id, hintId) => (
          <input id={id} name="toldByPhone" required autoFocus maxLength={500} autoComplete="off" aria-describedby={hintId} />
        )}
      </EditField>
      <p className="edit-acts">
        <button type="submit" className="button">
          {t('edit.undo')}
        </button>
        <button type="button" className="button" onClick={onClose}>
          {t('edit.cancel')}
        </button>
      </p>
    </Form>
  );
}
