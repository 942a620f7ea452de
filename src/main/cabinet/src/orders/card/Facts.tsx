import type { Order } from '../../api/types';
import { useWords } from '../../i18n';
import { Icon } from '../../ui/Icon';
import { useCarriers } from '../data/dictionaries';
import { phone } from '../labels/phone';
import { Section } from '../../ui/Part';

export function Buyer({ order: { buyer, comment } }: { order: Order }) {
  const { t } = useWords();
  return (
    <Section title={t('order.buyer')} area="buyer">
      <p className="facts">
        <strong>
          {buyer.surname} {buyer.name}
        </strong>
        <a href={`tel:${buyer.phone}`}>{phone(buyer.phone)}</a>
        {buyer.email !== null && <a href={`mailto:${buyer.email}`}>{buyer.email}</a>}
      </p>
      {buyer.account === null && (
        <p className="muted">
          {t('order.noAccount')}. {t('order.noAccount.hint')}
        </p>
      )}
      {comment !== null && comment !== '' && (
        <blockquote className="buyer-comment">
          <span className="muted">{t('order.buyerComment')}</span>
          {comment}
        </blockquote>
      )}
    </Section>
  );
}

export function Lines({ order: { lines, total } }: { order: Order }) {
  const { t, amount } = useWords();
  return (
    <Section title={t('order.lines')} area="lines">
      <table className="lines">
        <thead>
          <tr>
            <th scope="col">{t('order.line')}</th>
            <th scope="col" className="figure">
              {t('order.quantity')}
            </th>
            <th scope="col" className="figure">
              {t('order.price')}
            </th>
            <th scope="col" className="figure">
              {t('order.sum')}
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.sku}>
              <td>
                {line.title}
                <span className="sku">{line.sku}</span>
              </td>
              <td className="figure" data-many={line.quantity > 1}>
                {line.quantity}
              </td>
              <td className="figure">{amount(line.price)}</td>
              <td className="figure">{amount(line.sum)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={3}>
              {t('order.total')}
            </th>
            <td className="figure">{amount(total)} {t('currency')}</td>
          </tr>
        </tfoot>
      </table>
    </Section>
  );
}

export function DeliveryAndPayment({ order: { delivery, payment } }: { order: Order }) {
  const { t, language } = useWords();
  const carrier = useCarriers()?.get(delivery.carrier)?.name[language] ?? delivery.carrier;
  const state = payment.paid === true ? 'paid' : payment.method === 'CASH_ON_DELIVERY' ? 'later' : 'awaited';
  return (
    <div className="pair">
      <Section title={t('order.delivery')} area="delivery">
        <p>
          <strong>{carrier}</strong>, {t(`delivery.${delivery.method}`)}
        </p>
        <p>
          {delivery.city}, {delivery.destination}
        </p>
      </Section>
      <Section title={t('order.payment')} area="payment">
        <p>{t(`payment.${payment.method}`)}</p>
        <p className="paid" data-state={state}>
          {state !== 'later' && <Icon name={state === 'paid' ? 'check' : 'alert'} size={14} />}
          {t(state === 'paid' ? 'order.paid' : 'order.unpaid')}
        </p>
      </Section>
    </div>
  );
}
