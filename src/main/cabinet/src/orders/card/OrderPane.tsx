import { useEffect } from 'react';
import { Refused } from '../../api/problem';
import { useWords } from '../../i18n';
import { Message } from '../../ui/Message';
import { Skeleton } from '../../ui/Skeleton';
import { OrderCard } from './OrderCard';
import { useOrder } from '../data/queries';
import './card.css';

/** An order's card, or why there is none. */
export function OrderPane({
  number,
  beside,
  active,
  onClose,
}: {
  number: string;
  /** The list is there too. */
  beside: boolean;
  active: boolean;
  onClose: () => void;
}) {
  const { t } = useWords();
  const order = useOrder(number);
  const absent = order.error instanceof Refused && order.error.status === 404;
  const level = beside ? 2 : 1;

  useEffect(() => {
    window.scrollTo(0, 0);
  }, []);

  if (order.data !== undefined) {
    return <OrderCard order={order.data} beside={beside} active={active} stale={order.isRefetchError} onClose={onClose} />;
  }
  if (order.isPending) {
    return (
      <article className="card" data-beside={beside}>
        <Skeleton lines={8} />
      </article>
    );
  }
  return (
    <article className="card" data-beside={beside}>
      <Message
        title={absent ? t('order.absent', { number }) : t('order.failed')}
        hint={absent ? t('order.absent.hint') : t('list.failed.hint')}
        level={level}
        alert
      >
        {!absent && (
          <button type="button" className="button" onClick={() => void order.refetch()}>
            {t('app.retry')}
          </button>
        )}
        <button type="button" className="button" onClick={onClose}>
          {t('order.back')}
        </button>
      </Message>
    </article>
  );
}
