import { type Ref, useEffect, useImperativeHandle, useRef, useState } from 'react';
import type { Return } from '../../api/types';
import { useWords } from '../../i18n';
import { moment } from '../../i18n/clock';
import { useNow } from '../../i18n/useNow';
import { KeyHint } from '../../keyboard/KeyHint';
import { Once } from '../../ui/once';
import { toasts } from '../../ui/toasts';
import { type ReturnAct, useReturnAct } from '../data/acts';
import { DecideForm } from './DecideForm';
import { JudgeForm } from './JudgeForm';
import { nextAct, ON_THE_WAY, owedStill } from './next';
import { RefundForm, ReturnWaybillForm, WhereForm, WithdrawForm } from './SmallForms';
import { useRefusal } from './useRefusal';

type Shown = 'decide' | 'judge' | 'refund' | 'waybill' | 'where' | 'withdraw';

const DONE = {
  decide: 'returns.decided',
  waybill: 'returns.waybill.saved',
  state: 'returns.moved',
  judge: 'returns.judged',
  refund: 'returns.refunded',
} as const;

/** What a key can do with a return. */
export interface Acting {
  /** @param at when it was pressed */
  next: (at: number) => void;
}

/** A return of an order: what comes back, where it is, and what is to be done. */
export function ReturnRow({
  of,
  mayWrite,
  onSite,
  hint,
  acting,
}: {
  of: Return;
  mayWrite: boolean;
  /** What the site has of the buyer's money, in kopecks: it returns that. */
  onSite: number;
  /** The key that does the next act; null for none. */
  hint: string | null;
  acting: Ref<Acting>;
}) {
  const { t, language, amount } = useWords();
  const now = useNow();
  const act = useReturnAct(of);
  const once = useRef(new Once());
  const refusal = useRefusal();
  const [wanted, setShown] = useState<Shown | null>(null);
  const heading = useRef<HTMLParagraphElement>(null);
  const closed = useRef(false);
  const { id, state, reason, lines, parcel, dueAt, refund, comment, askedBy, moves } = of;
  const bySite = refund !== null && onSite >= owedStill(refund);
  const next = nextAct(of, onSite);
  const onItsWay = moves.includes('ARRIVED');
  const possible: Record<Shown, boolean> = {
    decide: next === 'decide',
    judge: moves.includes('REJECTED'),
    refund: next === 'refund',
    waybill: onItsWay,
    where: ON_THE_WAY.some((each) => moves.includes(each)),
    withdraw: moves.includes('WITHDRAWN'),
  };
  // Somebody else may have been faster.
  const shown = wanted !== null && possible[wanted] ? wanted : null;

  useEffect(() => {
    if (shown === null && closed.current) {
      closed.current = false;
      heading.current?.focus();
    }
  }, [shown]);

  const close = () => {
    closed.current = true;
    refusal.clear();
    setShown(null);
  };
  const send = (doing: ReturnAct, at: number) => {
    if (act.isPending || !once.current.accepts(at)) {
      return;
    }
    refusal.clear();
    act.mutateAsync(doing).then(() => {
      toasts.good(t(DONE[doing.kind]), { topic: `return ${id}` });
      close();
    }, refusal.show);
  };
  const begin = (at: number) => {
    if (next === 'arrived') {
      send({ kind: 'state', body: { state: 'ARRIVED' } }, at);
    } else if (next !== null) {
      setShown(next);
    }
  };
  useImperativeHandle(acting, () => ({ next: begin }));

  const when = (at: string) => moment(new Date(at), now, language, t);
  const title = t('returns.number', { id });
  const named = (word: 'returns.decide' | 'returns.judge' | 'returns.refund.act' | 'returns.waybill' | 'returns.where' | 'returns.withdraw') =>
    t('returns.of', { act: t(word), id });
  const form = { sending: act.isPending, onClose: close };
  return (
    <li data-state={state.code}>
      <p ref={heading} tabIndex={-1} className="return-title">
        <strong>{title}</strong> · {state.name}
      </p>
      <p>
        {reason.name} · {t(askedBy === 'BUYER' || askedBy === 'CALL_CENTER' ? `returns.askedBy.${askedBy}` : 'returns.askedBy.SELLER')}
        {parcel !== null && ` · ${t('returns.parcel', { waybill: parcel.waybill })}`}
      </p>
      <ul className="return-lines">
        {lines.map(({ sku, title: article, quantity, accepted, resalable }) => (
          <li key={sku}>
            {t('returns.pieces', { title: article, n: quantity })}
            {refund !== null && ` · ${t('returns.pieces.judged', { accepted, n: quantity, resalable })}`}
          </li>
        ))}
      </ul>
      {comment !== null && <p className="return-comment">{comment}</p>}
      {refund !== null && (
        <p>
          {Number(refund.owed.amount) === 0
            ? t('returns.refund.none')
            : owedStill(refund) === 0
              ? t('returns.refund.paid', { paid: amount(refund.paid) })
              : Number(refund.paid.amount) === 0
                ? t('returns.refund.owed', { owed: amount(refund.owed) })
                : t('returns.refund.part', { paid: amount(refund.paid), owed: amount(refund.owed) })}
        </p>
      )}
      {refund !== null && owedStill(refund) > 0 && bySite && <p className="muted">{t('returns.refund.bySite')}</p>}
      {dueAt !== null && (
        <p className="return-due" data-late={new Date(dueAt) < now}>
          {t(
            state.code === 'REQUESTED'
              ? 'returns.decide.until'
              : state.code === 'EXPECTED'
                ? 'returns.send.until'
                : 'returns.judge.until',
            { when: when(dueAt) },
          )}
        </p>
      )}
      {refusal.text !== null && (
        <p className="problem" role="alert">
          {refusal.text}
        </p>
      )}
      {mayWrite && shown === null && (next !== null || moves.length > 0) && (
        <p className="return-acts">
          {next !== null && (
            <button type="button" className="button" aria-busy={act.isPending} onClick={({ timeStamp }) => begin(timeStamp)}>
              {t(next === 'refund' ? 'returns.refund.act' : `returns.${next}`)}
              {hint !== null && <KeyHint of={hint} />}
            </button>
          )}
          {next === 'arrived' && (
            <button type="button" className="button" onClick={() => setShown('judge')}>
              {t('returns.judge')}
            </button>
          )}
          {possible.waybill && (
            <button type="button" className="button" onClick={() => setShown('waybill')}>
              {t('returns.waybill')}
            </button>
          )}
          {possible.where && (
            <button type="button" className="button" onClick={() => setShown('where')}>
              {t('returns.where')}
            </button>
          )}
          {possible.withdraw && (
            <button type="button" className="button" onClick={() => setShown('withdraw')}>
              {t('returns.withdraw')}
            </button>
          )}
        </p>
      )}
      {mayWrite && shown !== null && (
        <div
          onKeyDown={(event) => {
            if (event.key === 'Escape') {
              event.stopPropagation();
              close();
            }
          }}
        >
          {shown === 'decide' && <DecideForm {...form} name={named('returns.decide')} onSave={(body, at) => send({ kind: 'decide', body }, at)} />}
          {shown === 'judge' && <JudgeForm {...form} of={of} name={named('returns.judge')} onSave={(body, at) => send({ kind: 'judge', body }, at)} />}
          {shown === 'refund' && (
            <RefundForm {...form} of={of} name={named('returns.refund.act')} onSave={(body, at) => send({ kind: 'refund', body }, at)} />
          )}
          {shown === 'waybill' && (
            <ReturnWaybillForm {...form} of={of} name={named('returns.waybill')} onSave={(body, at) => send({ kind: 'waybill', body }, at)} />
          )}
          {shown === 'withdraw' && <WithdrawForm {...form} name={named('returns.withdraw')} onSave={(body, at) => send({ kind: 'state', body }, at)} />}
          {shown === 'where' && <WhereForm {...form} of={of} name={named('returns.where')} onSave={(body, at) => send({ kind: 'state', body }, at)} />}
        </div>
      )}
    </li>
  );
}
