import { useEffect, useRef } from 'react';
import { Link, useLocation } from 'wouter';
import { useWords } from '../../i18n';
import { usePerson } from '../../session/PersonContext';
import { Message } from '../../ui/Message';
import type { PageProps } from '../../ui/page';
import { useCarriers } from '../data/dictionaries';
import { lastList } from '../views/lastList';
import { BuyerFields } from './BuyerFields';
import { DeliveryFields } from './DeliveryFields';
import { PAYMENTS, totalOf, withBuyer } from './draft';
import { FormField } from './FormField';
import { GoodsFields } from './GoodsFields';
import { useNewOrder } from './useNewOrder';
import './words';
import './new-order.css';

/** An order that a manager writes down for a buyer. */
export default function NewOrderPage(_: PageProps) {
  const { t } = useWords();
  const mayWrite = usePerson().permissions.includes('orders:write');
  useEffect(() => {
    document.title = t('app.title', { page: t('new.title') });
  }, [t]);
  return mayWrite ? (
    <NewOrderForm />
  ) : (
    <div className="whole-page">
      <Message title={t('new.forbidden')} hint={t('new.forbidden.hint')} level={1}>
        <Link className="button" href={lastList()}>
          {t('new.back')}
        </Link>
      </Message>
    </div>
  );
}

function NewOrderForm() {
  const { t, amount } = useWords();
  const [, go] = useLocation();
  const others = useRef<HTMLElement>(null);
  const form = useRef<HTMLFormElement>(null);
  const alert = useRef<HTMLParagraphElement>(null);
  const order = useNewOrder(others);
  const { draft, problems } = order;
  const open = [...(useCarriers()?.values() ?? [])].filter(({ closed }) => !closed).map(({ code }) => code);
  const general = problems.get('');

  useEffect(() => {
    if (problems.size > 0) {
      (form.current?.querySelector<HTMLElement>('[aria-invalid="true"]') ?? alert.current)?.focus();
    }
  }, [problems]);

  return (
    <article className="new-order" aria-labelledby="new-order-heading">
      <header className="new-order-head">
        <h1 id="new-order-heading">{t('new.title')}</h1>
        <Link className="button" href={lastList()}>
          {t('new.back')}
        </Link>
      </header>
      <form
        ref={form}
        className="new-order-form"
        aria-label={t('new.form')}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          order.save(event.timeStamp);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape') {
            event.stopPropagation();
            go(lastList());
          } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
            event.preventDefault();
            order.save(event.timeStamp);
          }
        }}
      >
        {order.kept && (
          <p className="note new-order-kept">
            <span role="status">{t('new.kept')}</span>
            <button type="button" className="button" onClick={order.clear}>
              {t('new.clear')}
            </button>
          </p>
        )}
        {problems.size > 0 && (
          <p ref={alert} className="problem" role="alert" tabIndex={-1}>
            {general ?? t('new.bad')}
          </p>
        )}
        <BuyerFields
          draft={draft}
          problems={problems}
          others={others}
          onChange={order.change}
          onChoose={(buyer) => order.change(withBuyer(draft, buyer, open))}
          onShown={order.shown}
        />
        <GoodsFields draft={draft} problems={problems} onChange={order.change} />
        <DeliveryFields draft={draft} problems={problems} onChange={order.change} />
        <fieldset className="form-part">
          <legend>{t('new.payment')}</legend>
          <FormField label={t('new.paymentMethod')} problem={problems.get('payment.method')}>
            {(id, { describedBy, invalid }) => (
              <select
                id={id}
                value={draft.payment}
                aria-invalid={invalid}
                aria-describedby={describedBy}
                onChange={({ target }) =>
                  order.change({ ...draft, payment: PAYMENTS.find((each) => each === target.value) ?? draft.payment })
                }
              >
                {PAYMENTS.map((each) => (
                  <option key={each} value={each}>
                    {t(`payment.${each}`)}
                  </option>
                ))}
              </select>
            )}
          </FormField>
          <label className="form-check">
            <input
              type="checkbox"
              checked={draft.doNotCall}
              onChange={({ target }) => order.change({ ...draft, doNotCall: target.checked })}
            />
            {t('new.doNotCall')}
          </label>
          <FormField label={t('new.comment')} problem={problems.get('comment')} area="wide">
            {(id, { describedBy, invalid }) => (
              <textarea
                id={id}
                rows={2}
                maxLength={1000}
                value={draft.comment}
                aria-invalid={invalid}
                aria-describedby={describedBy}
                onChange={({ target }) => order.change({ ...draft, comment: target.value })}
              />
            )}
          </FormField>
        </fieldset>
        <footer className="new-order-foot">
          <p role="status">
            {t('new.total')}:{' '}
            <strong className="figure">
              {amount({ amount: totalOf(draft) })} {t('currency')}
            </strong>
          </p>
          <button type="submit" className="button primary" aria-busy={order.saving} aria-keyshortcuts="Control+Enter">
            {t(order.saving ? 'app.saving' : 'new.save')}
          </button>
        </footer>
      </form>
    </article>
  );
}
