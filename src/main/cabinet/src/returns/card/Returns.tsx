import { useEffect, useRef, useState } from 'react';
import type { Order } from '../../api/types';
import { useWords } from '../../i18n';
import { KeyHint } from '../../keyboard/KeyHint';
import { useShortcuts } from '../../keyboard/useKeyboard';
import { KEYS } from '../../orders/keys/keys';
import { Part } from '../../ui/Part';
import { toasts } from '../../ui/toasts';
import { useReturns } from '../data/queries';
import { mayReturn, nextAct } from './next';
import ReturnForm from './ReturnForm';
import { type Acting, ReturnRow } from './ReturnRow';
import './words';
import './returns.css';

/** The goods of an order that come back. */
export default function Returns({ order, mayWrite, active }: { order: Order; mayWrite: boolean; active: boolean }) {
  const { t } = useWords();
  const { data, isError } = useReturns(order.number);
  const [opening, setOpening] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const acting = useRef<Acting>(null);
  const closed = useRef(false);
  const shown = data ?? [];
  const onSite = Math.round((Number(order.payment.received.amount) - Number(order.payment.returned.amount)) * 100);
  const mayOpen = mayWrite && mayReturn(order.status.id);
  // The shop's oldest duty comes first.
  const next = shown.findLast((each) => nextAct(each, onSite) !== null);

  useEffect(() => {
    if (!opening && closed.current) {
      closed.current = false;
      opener.current?.focus();
    }
  }, [opening]);

  useShortcuts(
    {
      [KEYS.returned]: ({ timeStamp }) => {
        if (!mayWrite) {
          return false;
        }
        if (next !== undefined) {
          return acting.current?.next(timeStamp);
        }
        return mayOpen ? setOpening(true) : false;
      },
    },
    active,
  );

  const close = () => {
    closed.current = true;
    setOpening(false);
  };
  if (shown.length === 0 && !mayOpen && !isError) {
    return null;
  }
  return (
    <Part title={t('returns.part')} area="returns">
      {isError && data === undefined && (
        <p className="bad" role="alert">
          {t('returns.part.failed')}
        </p>
      )}
      {shown.length > 0 && (
        <ul className="returns">
          {shown.map((each) => (
            <ReturnRow
              key={each.id}
              of={each}
              mayWrite={mayWrite}
              onSite={onSite}
              hint={each === next ? KEYS.returned : null}
              acting={each === next ? acting : null}
            />
          ))}
        </ul>
      )}
      {mayOpen && opening && (
        <ReturnForm
          number={order.number}
          appeal={null}
          onOpened={({ id }) => {
            toasts.good(t('returns.saved', { id }), { topic: `returns ${order.number}` });
            close();
          }}
          onClose={close}
        />
      )}
      {mayOpen && !opening && (
        <p className="return-acts">
          <button ref={opener} type="button" className="button" onClick={() => setOpening(true)}>
            {t('returns.open')}
            {next === undefined && <KeyHint of={KEYS.returned} />}
          </button>
        </p>
      )}
    </Part>
  );
}
