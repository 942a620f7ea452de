import type { Order } from '../../api/types';
import { useWords } from '../../i18n';
import { moment } from '../../i18n/clock';
import { useNow } from '../../i18n/useNow';
import { Icon } from '../../ui/Icon';
import { Part } from '../../ui/Part';
import { usePackingRules } from '../data/dictionaries';
import './packing.css';
import './words';

/**
 * What may not be put into the parcel, while the order is packed or waits for its hand-over; and that the buyer waits
 * for an answer, which may change what goes in.
 */
export default function PackingRules({ order: { status, questionSince } }: { order: Order }) {
  const { t, language } = useWords();
  const rules = usePackingRules();
  if ((status.phase !== 'PACKING' && status.phase !== 'HAND_OVER') || rules === undefined) {
    return null;
  }
  return (
    <Part title={t('packing')} area="packing">
      {questionSince !== null && <Question since={questionSince} />}
      <ul className="packing-rules">
        {rules.map(({ code, name }) => (
          <li key={code}>{name[language]}</li>
        ))}
      </ul>
    </Part>
  );
}

function Question({ since }: { since: string }) {
  const { t, language } = useWords();
  const now = useNow();
  return (
    <div className="warning packing-question">
      <Icon name="comment" size={20} />
      <p>
        <strong>{t('packing.question', { time: moment(new Date(since), now, language, t) })}</strong>
        <span>{t('packing.question.hint')}</span>
      </p>
    </div>
  );
}
