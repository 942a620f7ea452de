import { useRef, useState } from 'react';
import type { AllowedMove, Move, Order, StatusView } from '../../api/types';
import { useWords } from '../../i18n';
import { useShortcuts } from '../../keyboard/useKeyboard';
import { normalised } from '../waybill/waybillNumber';
import { announce } from '../../ui/announcer';
import { Icon } from '../../ui/Icon';
import { KeyHint } from '../../keyboard/KeyHint';
import { later, useLater } from '../../ui/later';
import { Once } from '../../ui/once';
import { useRest } from '../../ui/useRest';
import { waitingButton } from '../../ui/waitingButton';
import { KEYS } from '../keys/keys';
import { useCarriers } from '../data/dictionaries';
import { reasonDrafts, useDraft, waybillDrafts } from '../drafts/drafts';
import { demands, nextAction, otherMoves } from './moves';
import { focusWaybill } from '../waybill/focusWaybill';
import './actions.css';

// What is opened by hand comes after the page.
const movesMenu = later(() => import('./MovesMenu'));
const endOrderDialog = later(() => import('./EndOrderDialog'));

/** The one thing to do next, named by its verb; whatever else is allowed waits in a menu. */
export function ActionBar({
  order,
  mayWrite,
  pending,
  unreachable,
  active,
  onMove,
}: {
  order: Order;
  mayWrite: boolean;
  pending: boolean;
  /** The latest attempt came to nothing, and may be made again at once. */
  unreachable: boolean;
  active: boolean;
  onMove: (to: StatusView, more: Omit<Move, 'status'>) => Promise<boolean>;
}) {
  const { t } = useWords();
  const [menuOpen, setMenuOpen] = useState(false);
  const once = useRef(new Once());
  const [resting, rest] = useRest();
  const [ending, setEnding] = useState<AllowedMove | null>(null);
  const MovesMenu = useLater(movesMenu, menuOpen, () => setMenuOpen(false));
  const EndOrderDialog = useLater(endOrderDialog, ending !== null, () => setEnding(null));
  const saving = pending || (resting && !unreachable);
  const draft = normalised(useDraft(waybillDrafts, order.number));
  const tracked = useCarriers()?.get(order.delivery.carrier)?.tracked ?? false;
  const next = nextAction(order, tracked);
  const others = otherMoves(order, next?.move);
  const hasOthers = others.onward.length + others.finish.length + others.cancel.length > 0;
  const missing = next !== null && demands(next.move, 'WAYBILL') && order.waybill === null && draft === '';

  /** @param at when the key or button was pressed, in milliseconds of the page's life */
  const make = (move: AllowedMove, at: number, more: Omit<Move, 'status'> = {}) => {
    const accepted = once.current.accepts(at) || unreachable;
    if (!accepted || pending) {
      return;
    }
    if (demands(move, 'WAYBILL') && order.waybill === null && draft === '') {
      announce(t('waybill.first'));
      focusWaybill();
      return;
    }
    const waybill = demands(move, 'WAYBILL') && draft !== '' ? { waybill: draft } : {};
    rest();
    void onMove(move.status, { ...waybill, ...more }).then((done) => {
      if (done) {
        reasonDrafts.drop(order.number);
      }
      if (done && 'waybill' in waybill) {
        waybillDrafts.drop(order.number);
      }
    });
  };

  const choose = (move: AllowedMove) => {
    if (move.status.group === 'IN_WORK' && !demands(move, 'DUPLICATE_OF') && !demands(move, 'REASON')) {
      make(move, performance.now());
    } else {
      setEnding(move);
    }
  };

  useShortcuts(
    {
      [KEYS.action]: ({ timeStamp }) => (mayWrite && next !== null ? make(next.move, timeStamp) : false),
      [KEYS.others]: () => (mayWrite && hasOthers ? setMenuOpen(true) : false),
    },
    active,
  );

  const quiet =
    order.status.group !== 'IN_WORK'
      ? t('move.over')
      : tracked && order.waybill !== null
        ? t('move.byCarrier')
        : t('move.none');
  const button = (
    <button type="button" className="button" aria-keyshortcuts="S">
      {t('move.others')}
      <KeyHint of={KEYS.others} />
      <Icon name="chevron" size={14} />
    </button>
  );

  if (!mayWrite) {
    return <p className="muted">{t('move.noRight')}</p>;
  }
  return (
    <div className="actions">
      {next === null && !saving ? (
        <p className="muted quiet-action">{quiet}</p>
      ) : (
        <button
          type="button"
          className="button primary"
          aria-keyshortcuts="N"
          aria-describedby={missing ? 'action-wants' : undefined}
          aria-busy={saving}
          onClick={({ timeStamp }) => next !== null && make(next.move, timeStamp)}
        >
          {saving || next === null ? t('app.saving') : t(`action.${next.action}`)}
          <KeyHint of={KEYS.action} />
        </button>
      )}
      {hasOthers &&
        (MovesMenu === undefined ? (
          waitingButton(button, () => setMenuOpen(true))
        ) : (
          <MovesMenu open={menuOpen} onOpenChange={setMenuOpen} moves={others} onChoose={choose} button={button} />
        ))}
      {missing && (
        <p id="action-wants" className="muted action-wants">
          {t('waybill.first')}
        </p>
      )}
      {EndOrderDialog !== undefined && (
        <EndOrderDialog
          order={order}
          move={ending}
          onClose={() => setEnding(null)}
          onConfirm={(move, more) => {
            setEnding(null);
            make(move, performance.now(), more);
          }}
        />
      )}
    </div>
  );
}
