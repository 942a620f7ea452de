import { Link } from 'wouter';
import type { BuyerRecord as Known, Order } from '../../api/types';
import { useWords } from '../../i18n';
import { useBuyerRecord } from '../data/buyerRecord';
import { useStatusName } from '../labels/useStatusName';
import { isRepackable } from '../parcels/parcels';
import { JoinButton } from '../parcels/JoinButton';

const COUNTED = ['received', 'refused', 'notCollected', 'returned'] as const satisfies readonly (keyof Known)[];

/** What the buyer did with earlier parcels of this shop, and what else can be sent together: read before one sends. */
export function BuyerRecord({
  order,
  mayWrite,
  onJoin,
}: {
  order: Order;
  mayWrite: boolean;
  /** @returns whether the server accepted it */
  onJoin: (other: string) => Promise<boolean>;
}) {
  const { t } = useWords();
  const name = useStatusName();
  const record = useBuyerRecord(order.number);
  if (record === undefined) {
    return <p className="buyer-record" />;
  }
  const counts = COUNTED.filter((each) => record[each] > 0);
  const doubtful = record.refused + record.notCollected + record.returned > 0;
  const mayJoin = mayWrite && isRepackable(order) && order.parcels.length === 1;
  return (
    <>
      <p className="buyer-record" data-doubtful={doubtful}>
        {counts.length === 0
          ? t('record.none')
          : `${t('record')}: ${counts.map((each) => t(`record.${each}`, { n: record[each] })).join(', ')}`}
      </p>
      {record.open.length > 0 && (
        <div className="buyer-record">
          {t('record.open')}:{' '}
          <ul className="buyer-open">
            {record.open.map((other) => (
              <li key={other.number}>
                <span>
                  <Link href={`/orders/${other.number}`}>№ {other.number}</Link> ({name(other.status)})
                </span>
                {mayJoin && !order.shipsWith.includes(other.number) && <JoinButton other={other.number} onJoin={onJoin} />}
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
