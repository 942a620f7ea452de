import { useEffect, useRef, useState } from 'react';
import { sessionEnded } from '../../api/problem';
import type { Callback, Order, RequestCallback } from '../../api/types';
import { useWords } from '../../i18n';
import { moment } from '../../i18n/clock';
import { useNow } from '../../i18n/useNow';
import { Once } from '../../ui/once';
import { Part } from '../../ui/Part';
import { toasts } from '../../ui/toasts';
import { rejectionOf } from '../changes/rejection';
import { useDoerName } from '../labels/useDoerName';
import { CallbackForm } from './CallbackForm';
import { useCallbackActs, useCallbacks } from './data';
import { ABOUT } from './about';
import './words';
import './callbacks.css';

/** The calls that the marketplace's call centre is asked for: when they are planned, and what came of them. */
export default function Callbacks({ order, mayWrite }: { order: Order; mayWrite: boolean }) {
  const { t, language } = useWords();
  const now = useNow();
  const { data, isError } = useCallbacks(order.number);
  const { request, cancel } = useCallbackActs(order.number);
  const [asking, setAsking] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const once = useRef(new Once());
  const opener = useRef<HTMLButtonElement>(null);
  const closed = useRef(false);
  const shown = data ?? [];
  const mayAsk = mayWrite && order.status.group === 'IN_WORK';
  const planned = shown.filter(({ state }) => state === 'PLANNED').map(({ about }) => about);
  const toConfirm = !order.doNotCall && (order.status.phase === 'NEW' || order.status.phase === 'AGREEMENT');
  const free = ABOUT.filter((about) => !planned.includes(about) && (about !== 'CONFIRMATION' || toConfirm));

  useEffect(() => {
    if (!asking && closed.current) {
      closed.current = false;
      opener.current?.focus();
    }
  }, [asking]);

  const close = () => {
    closed.current = true;
    setRefusal(null);
    setAsking(false);
  };
  const refused = (error: unknown) => {
    if (!sessionEnded(error)) {
      const rejection = rejectionOf(error);
      setRefusal(rejection.kind === 'refused' ? rejection.text : t('app.unreachable'));
    }
  };
  const save = (wanted: RequestCallback, at: number) => {
    if (request.isPending || !once.current.accepts(at)) {
      return;
    }
    setRefusal(null);
    request.mutateAsync(wanted).then(({ plannedFrom }) => {
      const when = moment(new Date(plannedFrom), now, language, t);
      toasts.good(t('callbacks.saved', { when }), { topic: `callbacks ${order.number}` });
      close();
    }, refused);
  };
  const giveUp = (id: string, at: number) => {
    if (cancel.isPending || !once.current.accepts(at)) {
      return;
    }
    setRefusal(null);
    cancel.mutateAsync(id).then(() => {
      toasts.good(t('callbacks.cancelled'), { topic: `callbacks ${order.number}` });
      opener.current?.focus();
    }, refused);
  };

  if (shown.length === 0 && !mayAsk && !isError) {
    return null;
  }
  return (
    <Part title={t('callbacks')} area="callbacks">
      {isError && data === undefined && (
        <p className="bad" role="alert">
          {t('callbacks.failed')}
        </p>
      )}
      {shown.length > 0 && (
        <ul className="callbacks">
          {shown.map((callback) => (
            <Row key={callback.id} callback={callback} mayWrite={mayWrite} busy={cancel.isPending} onCancel={giveUp} />
          ))}
        </ul>
      )}
      {!asking && refusal !== null && (
        <p className="problem" role="alert">
          {refusal}
        </p>
      )}
      {mayAsk && asking && (
        <CallbackForm subjects={free} saving={request.isPending} refusal={refusal} onSave={save} onClose={close} />
      )}
      {mayAsk && !asking && free.length > 0 && (
        <p className="callback-acts">
          <button
            ref={opener}
            type="button"
            className="button"
            onClick={() => {
              setRefusal(null);
              setAsking(true);
            }}
          >
            {t('callbacks.add')}
          </button>
        </p>
      )}
    </Part>
  );
}

function Row({
  callback,
  mayWrite,
  busy,
  onCancel,
}: {
  callback: Callback;
  mayWrite: boolean;
  busy: boolean;
  /** @param at when it was pressed */
  onCancel: (id: string, at: number) => void;
}) {
  const { t, language } = useWords();
  const doerName = useDoerName();
  const now = useNow();
  const when = (at: string) => moment(new Date(at), now, language, t);
  const { id, about, state, plannedFrom, plannedTo, heldUntil, attempts, note, requestedBy, requestedAt, endedAt } = callback;
  const open = state === 'PLANNED';
  const title = t(`callbacks.about.${about}`);
  const more = [
    open ? t('callbacks.planned', { when: when(plannedFrom) }) : t(`callbacks.state.${state}`),
    open && plannedTo !== null ? t('callbacks.until', { when: when(plannedTo) }) : null,
    open && heldUntil !== null ? t('callbacks.held') : null,
    open || endedAt === null ? null : when(endedAt),
    attempts === 0 ? null : t('callbacks.attempts', { n: attempts }),
  ];
  return (
    <li data-state={state}>
      <p>
        <strong>{title}</strong>
        {more.filter((each) => each !== null).map((each) => ` · ${each}`)}
      </p>
      {note !== null && <p className="callback-note">{note}</p>}
      <p className="muted">
        {doerName(requestedBy)}, {when(requestedAt)}
      </p>
      {open && mayWrite && (
        <button
          type="button"
          className="button"
          aria-label={t('callbacks.cancelOf', { about: title })}
          aria-busy={busy}
          onClick={({ timeStamp }) => onCancel(id, timeStamp)}
        >
          {t('callbacks.cancel')}
        </button>
      )}
    </li>
  );
}
