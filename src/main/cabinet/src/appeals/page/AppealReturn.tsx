import { useState } from 'react';
import { Link } from 'wouter';
import { useWords } from '../../i18n';
import { toasts } from '../../ui/toasts';
import ReturnForm from '../../returns/card/ReturnForm';
import { useReturns } from '../../returns/data/queries';

/** Opens the return that a buyer asked the call centre for, or leads to it. */
export function AppealReturn({ appeal, order }: { appeal: string; order: string }) {
  const { t } = useWords();
  const returns = useReturns(order).data;
  const [opening, setOpening] = useState(false);
  if (returns === undefined) {
    return null;
  }
  if (returns.some((each) => each.appeal === appeal)) {
    return (
      <p>
        <Link href={`/orders/${order}`}>{t('returns.appeal.opened', { order })}</Link>
      </p>
    );
  }
  return opening ? (
    <ReturnForm
      number={order}
      appeal={appeal}
      onOpened={({ id }) => {
        setOpening(false);
        toasts.good(t('returns.saved', { id }), { topic: `appeal ${appeal}` });
      }}
      onClose={() => setOpening(false)}
    />
  ) : (
    <p>
      <button type="button" className="button" onClick={() => setOpening(true)}>
        {t('returns.appeal')}
      </button>
    </p>
  );
}
