import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { sessionEnded } from '../../api/problem';
import type { OfferAlternative, Order } from '../../api/types';
import { useWords } from '../../i18n';
import { moment } from '../../i18n/clock';
import { useNow } from '../../i18n/useNow';
import { Form } from '../../ui/Form';
import { Once } from '../../ui/once';
import { toasts } from '../../ui/toasts';
import { rejectionOf } from '../changes/rejection';
import { useAlternatives, useOfferAlternative } from '../data/alternatives';
import { useDoerName } from '../labels/useDoerName';
import './waiting.css';

const OUTCOMES = ['OFFERED', 'ACCEPTED', 'DECLINED'] as const;

/** What the buyer was offered instead of goods that are not there. */
export default function Alternatives({ order, mayWrite }: { order: Order; mayWrite: boolean }) {
  const { t, language } = useWords();
  const doerName = useDoerName();
  const now = useNow();
  const inWork = order.status.group === 'IN_WORK';
  const offered = useAlternatives(order.number, inWork) ?? [];
  const offering = useOfferAlternative(order.number);
  const [editing, setEditing] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const once = useRef(new Once());
  const opener = useRef<HTMLButtonElement>(null);
  const closed = useRef(false);
  const mayOffer = mayWrite && inWork;

  useEffect(() => {
    if (!editing && closed.current) {
      closed.current = false;
      opener.current?.focus();
    }
  }, [editing]);

  const close = () => {
    closed.current = true;
    setRefusal(null);
    setEditing(false);
  };

  const save = (alternative: OfferAlternative, at: number) => {
    if (offering.isPending || !once.current.accepts(at)) {
      return;
    }
    setRefusal(null);
    offering.mutateAsync(alternative).then(
      () => {
        toasts.good(t('alternative.saved'), { topic: `alternative ${order.number}` });
        close();
      },
      (error: unknown) => {
        if (!sessionEnded(error)) {
          const rejection = rejectionOf(error);
          setRefusal(rejection.kind === 'refused' ? rejection.text : t('app.unreachable'));
        }
      },
    );
  };

  if (offered.length === 0 && !mayOffer) {
    return null;
  }
  return (
    <div className="waiting">
      {offered.length > 0 && (
        <ul className="alternatives">
          {offered.map((one) => (
            <li key={one.id}>
              {t('alternative.of', { sku: one.insteadOf })} <strong>{one.title}</strong> {one.sku}
              {' · '}
              {t(`alternative.${one.outcome}`)}
              {one.note !== null && ` · ${one.note}`}{' '}
              <span className="muted">
                {doerName(one.by)}, {moment(new Date(one.at), now, language, t)}
              </span>
            </li>
          ))}
        </ul>
      )}
      {mayOffer && editing && (
        <AlternativeForm order={order} saving={offering.isPending} refusal={refusal} onSave={save} onClose={close} />
      )}
      {mayOffer && !editing && (
        <p className="waiting-acts">
          <button ref={opener} type="button" className="button" onClick={() => setEditing(true)}>
            {t('alternative.add')}
          </button>
        </p>
      )}
    </div>
  );
}

function AlternativeForm({
  order,
  saving,
  refusal,
  onSave,
  onClose,
}: {
  order: Order;
  saving: boolean;
  refusal: string | null;
  /** @param at when it was pressed */
  onSave: (alternative: OfferAlternative, at: number) => void;
  onClose: () => void;
}) {
  const { t } = useWords();
  const insteadOf = useId();
  const outcome = useId();

  const save = (event: FormEvent<HTMLFormElement>) => {
    const form = new FormData(event.currentTarget);
    const text = (name: string) => String(form.get(name) ?? '').trim();
    onSave(
      {
        insteadOf: text('insteadOf'),
        sku: text('sku'),
        outcome: OUTCOMES.find((each) => each === text('outcome')) ?? 'OFFERED',
        ...(text('note') === '' ? {} : { note: text('note') }),
      },
      event.timeStamp,
    );
  };

  return (
    <Form
      className="waiting-form"
      aria-label={t('alternative.add')}
      onSubmit={save}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          event.stopPropagation();
          onClose();
        }
      }}
    >
      <p className="waiting-field">
        <label htmlFor={insteadOf}>{t('alternative.insteadOf')}</label>
        <select id={insteadOf} name="insteadOf" autoFocus>
          {order.lines.map(({ sku, title }, index) => (
            <option key={index} value={sku}>
              {title}
            </option>
          ))}
        </select>
      </p>
      <label>
        {t('alternative.sku')}
        <input name="sku" required maxLength={100} autoComplete="off" />
      </label>
      <p className="waiting-field">
        <label htmlFor={outcome}>{t('alternative.outcome')}</label>
        <select id={outcome} name="outcome">
          {OUTCOMES.map((each) => (
            <option key={each} value={each}>
              {t(`alternative.${each}`)}
            </option>
          ))}
        </select>
      </p>
      <label className="waiting-note">
        {t('alternative.note')}
        <input name="note" maxLength={500} autoComplete="off" />
      </label>
      {refusal !== null && (
        <p className="problem waiting-note" role="alert">
          {refusal}
        </p>
      )}
      <p className="waiting-acts">
        <button type="submit" className="button primary" aria-busy={saving}>
          {t('alternative.save')}
        </button>
        <button type="button" className="button" onClick={onClose}>
          {t('alternative.cancel')}
        </button>
      </p>
    </Form>
  );
}
