import type { RefObject } from 'react';
import { Link } from 'wouter';
import type { Order } from '../../api/types';
import { useWords } from '../../i18n';
import { Icon } from '../../ui/Icon';
import { StatusBadge } from '../status/StatusBadge';

export function CardHead({
  order,
  beside,
  heading,
  onClose,
}: {
  order: Order;
  beside: boolean;
  heading: RefObject<HTMLHeadingElement | null>;
  onClose: () => void;
}) {
  const { t } = useWords();
  const Heading = beside ? 'h2' : 'h1';
  return (
    <header className="card-head">
      {!beside && (
        <button type="button" className="icon-button back" aria-label={t('order.back')} title={t('order.back')} onClick={onClose}>
          <Icon name="back" />
        </button>
      )}
      <div className="card-title">
        <Heading id="order-heading" ref={heading} tabIndex={-1}>
          {t('order.title', { number: order.number })}
        </Heading>
        <StatusBadge status={order.status} />
      </div>
      {beside && (
        <>
          <Link
            href={`/orders/${order.number}`}
            className="icon-button"
            aria-label={t('order.expand')}
            title={t('order.expand')}
          >
            <Icon name="expand" />
          </Link>
          <button type="button" className="icon-button" aria-label={t('order.close')} title={t('order.close')} onClick={onClose}>
            <Icon name="close" />
          </button>
        </>
      )}
    </header>
  );
}
