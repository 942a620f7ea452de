import type { Order } from '../../api/types';
import { useWords } from '../../i18n';
import { Part } from '../../ui/Part';
import { usePackingRules } from '../data/dictionaries';
import './packing.css';

/** What may not be put into the parcel, while the order is packed or waits for its hand-over. */
export function PackingRules({ order: { status } }: { order: Order }) {
  const { t, language } = useWords();
  const rules = usePackingRules();
  if ((status.phase !== 'PACKING' && status.phase !== 'HAND_OVER') || rules === undefined) {
    return null;
  }
  return (
    <Part title={t('packing')} area="packing">
      <ul className="packing-rules">
        {rules.map(({ code, name }) => (
          <li key={code}>{name[language]}</li>
        ))}
      </ul>
    </Part>
  );
}
