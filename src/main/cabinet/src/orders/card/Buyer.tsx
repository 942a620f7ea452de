import type { Order } from '../../api/types';
import { useWords } from '../../i18n';
import { Part } from '../../ui/Part';
import { phone } from '../labels/phone';
import { BuyerRecord } from './BuyerRecord';
import './buyer.css';

export function Buyer({ order: { number, buyer, comment } }: { order: Order }) {
  const { t } = useWords();
  return (
    <Part title={t('order.buyer')} area="buyer">
      <p className="facts">
        <strong>
          {buyer.surname} {buyer.name}
        </strong>
        <a href={`tel:${buyer.phone}`}>{phone(buyer.phone)}</a>
        {buyer.email !== null && <a href={`mailto:${buyer.email}`}>{buyer.email}</a>}
      </p>
      <BuyerRecord number={number} />
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
    </Part>
  );
}
