import { useId } from 'react';
import type { KnownBuyer } from '../../api/types';
import { useWords } from '../../i18n';
import { moment } from '../../i18n/clock';
import { useNow } from '../../i18n/useNow';
import { useStatusName } from '../labels/useStatusName';

/** Who has ordered under the number: choosing one writes the name down. */
export function KnownBuyers({ buyers, onChoose }: { buyers: readonly KnownBuyer[]; onChoose: (buyer: KnownBuyer) => void }) {
  const { t, language } = useWords();
  const now = useNow();
  const status = useStatusName();
  const id = useId();
  if (buyers.length === 0) {
    return (
      <p className="muted form-wide" role="status">
        {t('new.known.none')}
      </p>
    );
  }
  return (
    <section className="form-wide known-buyers" aria-labelledby={id}>
      <h2 id={id}>{t('new.known')}</h2>
      <ul>
        {buyers.map((buyer) => {
          const name = `${buyer.surname} ${buyer.name}`;
          return (
            <li key={buyer.lastOrders[0]?.number ?? name}>
              <button type="button" className="button" aria-label={t('new.known.use', { name })} onClick={() => onChoose(buyer)}>
                {name}
              </button>
              <p className="muted">
                {buyer.delivery.city}
                {' · '}
                {t('new.known.orders', { n: buyer.orders })}, {t('new.known.last')}:{' '}
                {buyer.lastOrders
                  .map((order) => `${moment(new Date(order.placedAt), now, language, t)} ${status(order.status).toLowerCase()}`)
                  .join('; ')}
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
