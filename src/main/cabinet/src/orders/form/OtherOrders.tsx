import { type RefObject, useEffect, useEffectEvent, useId } from 'react';
import { Link } from 'wouter';
import type { OtherOrder } from '../../api/types';
import { useWords } from '../../i18n';
import { moment } from '../../i18n/clock';
import { useNow } from '../../i18n/useNow';
import { useStatusName } from '../labels/useStatusName';

/** The orders of the number that are not shipped: the new one may be one of them. */
export function OtherOrders({
  ref,
  orders,
  more,
  onShown,
}: {
  ref: RefObject<HTMLElement | null>;
  orders: readonly OtherOrder[];
  more: boolean;
  onShown: () => void;
}) {
  const { t, amount, language } = useWords();
  const now = useNow();
  const status = useStatusName();
  const id = useId();
  const shown = useEffectEvent(onShown);
  const numbers = orders.map(({ number }) => number).join();
  useEffect(() => shown(), [numbers]);
  return (
    <section ref={ref} className="form-wide note other-orders" aria-labelledby={id} tabIndex={-1}>
      <div role="alert">
        <h2 id={id}>{t('new.others')}</h2>
      </div>
      <ul>
        {orders.map(({ number, status: at, placedAt, surname, name, total, goods }) => (
          <li key={number}>
            <Link href={`/orders/${number}`}>№ {number}</Link>
            {' · '}
            {status(at)}
            {' · '}
            {moment(new Date(placedAt), now, language, t)}
            {' · '}
            {surname} {name}
            {' · '}
            {goods.map(({ title, quantity }) => t('new.others.pieces', { title, n: quantity })).join(', ')}
            {' · '}
            <strong>
              {amount(total)} {t('currency')}
            </strong>
          </li>
        ))}
      </ul>
      {more && <p>{t('new.others.more')}</p>}
    </section>
  );
}
