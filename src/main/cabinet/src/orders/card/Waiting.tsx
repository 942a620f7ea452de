import { useEffect, useRef, useState } from 'react';
import type { AgreeWaiting, Order } from '../../api/types';
import { useWords } from '../../i18n';
import { longDay, moment } from '../../i18n/clock';
import { useNow } from '../../i18n/useNow';
import { Icon } from '../../ui/Icon';
import { Once } from '../../ui/once';
import { useWaiting } from '../data/waiting';
import { useDoerName } from '../labels/useDoerName';
import { WaitingForm } from './WaitingForm';
import './waiting.css';

/** Before the goods are packed for the carrier, their buyer may wait for them. */
const MAY_WAIT = ['NEW', 'AGREEMENT', 'PACKING'];

/** Whether the buyer waits for goods that are not there, and until when. */
export function Waiting({
  order,
  mayWrite,
  onAgree,
  onEnd,
}: {
  order: Order;
  mayWrite: boolean;
  /** @returns whether the server accepted it */
  onAgree: (waiting: AgreeWaiting) => Promise<boolean>;
  onEnd: () => Promise<boolean>;
}) {
  const { t, language } = useWords();
  const doerName = useDoerName();
  const now = useNow();
  const known = useWaiting(order.number);
  const [editing, setEditing] = useState(false);
  const once = useRef(new Once());
  const opener = useRef<HTMLButtonElement>(null);
  const closed = useRef(false);
  const stillWaits = MAY_WAIT.includes(order.status.phase ?? '');
  const waiting = stillWaits ? known : null;
  const mayWait = mayWrite && stillWaits;

  useEffect(() => {
    if (!editing && closed.current) {
      closed.current = false;
      opener.current?.focus();
    }
  }, [editing]);

  const close = () => {
    closed.current = true;
    setEditing(false);
  };

  if (waiting === undefined || (waiting === null && !mayWait)) {
    return null;
  }
  if (editing && mayWait) {
    return (
      <WaitingForm
        waiting={waiting}
        onClose={close}
        onSave={async (wanted) => {
          if (await onAgree(wanted)) {
            close();
          }
        }}
      />
    );
  }
  return (
    <div className="waiting">
      {waiting !== null && (
        <p className="note">
          <Icon name="clock" size={14} /> <strong>{t('waiting.until', { day: longDay(waiting.until, language) })}</strong>
          {' · '}
          {t(`waiting.${waiting.agreedBy}`)}
          {waiting.note !== null && ` · ${waiting.note}`}{' '}
          <span className="muted">
            {doerName(waiting.by)}, {moment(new Date(waiting.at), now, language, t)}
          </span>
        </p>
      )}
      {mayWait && (
        <p className="waiting-acts">
          <button ref={opener} type="button" className="button" onClick={() => setEditing(true)}>
            {t(waiting === null ? 'waiting.none' : 'waiting.change')}
          </button>
          {waiting !== null && (
            <button
              type="button"
              className="button"
              onClick={({ timeStamp }) => {
                if (once.current.accepts(timeStamp)) {
                  // This button goes with the waiting; the other one stays.
                  opener.current?.focus();
                  void onEnd();
                }
              }}
            >
              {t('waiting.end')}
            </button>
          )}
        </p>
      )}
    </div>
  );
}
