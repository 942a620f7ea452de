import type { Order } from '../../api/types';
import { useWords } from '../../i18n';
import { useCarriers } from '../data/dictionaries';
import { phone } from '../labels/phone';
import { useStatusName } from '../labels/useStatusName';
import type { Field } from './changedFields';

/** What an order has in a field, in words. */
export function useFieldValue(): (field: Field, order: Order) => string {
  const { t, amount, language } = useWords();
  const status = useStatusName();
  const carriers = useCarriers();
  const values: Record<Field, (order: Order) => string> = {
    status: (order) => status(order.status),
    lines: ({ lines }) => lines.map(({ title, quantity, price }) => `${title}, ${t('corrections.pieces', { n: quantity, price: amount(price) })}`).join('; '),
    total: ({ total }) => `${amount(total)} ${t('currency')}`,
    recipient: ({ buyer }) => `${buyer.surname} ${buyer.name}, ${phone(buyer.phone)}`,
    delivery: ({ delivery: { carrier, method, city, destination } }) =>
      [carriers?.get(carrier)?.name[language] ?? carrier, t(`delivery.${method}`), city, destination].join(', '),
    payment: ({ payment: { method, state } }) => `${t(`payment.${method}`)}${state === null ? '' : `, ${t(`payment.state.${state}`)}`}`,
    waybill: ({ waybill }) => waybill ?? t('waybill.none'),
  };
  return (field, order) => values[field](order);
}
