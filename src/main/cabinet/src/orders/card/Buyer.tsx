import type { Order } from '../../api/types';
import { useWords } from '../../i18n';
import { Part } from '../../ui/Part';
import { RecipientForm } from '../correction/DetailForms';
import { isEditable } from '../correction/editable';
import { InPlace } from '../correction/InPlace';
import type { Corrections } from '../correction/useCorrections';
import { phone } from '../labels/phone';
import { BuyerRecord } from './BuyerRecord';
import './buyer.css';

export function Buyer({
  order,
  mayWrite,
  corrections,
  onJoin,
}: {
  order: Order;
  mayWrite: boolean;
  corrections: Corrections;
  /** @returns whether the server accepted that the orders go in one parcel */
  onJoin: (other: string) => Promise<boolean>;
}) {
  const { buyer, comment } = order;
  const { t } = useWords();
  return (
    <Part title={t('order.buyer')} area="buyer">
      <InPlace
        button={t('edit.recipient')}
        mayEdit={mayWrite && isEditable(order, 'RECIPIENT')}
        form={(close) => <RecipientForm order={order} corrections={corrections} onClose={close} />}
      >
        <p className="facts">
          <strong>
            {buyer.surname} {buyer.name}
          </strong>
          <a href={`tel:${buyer.phone}`}>{phone(buyer.phone)}</a>
          {buyer.email !== null && <a href={`mailto:${buyer.email}`}>{buyer.email}</a>}
        </p>
      </InPlace>
      <BuyerRecord order={order} mayWrite={mayWrite} onJoin={onJoin} />
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
