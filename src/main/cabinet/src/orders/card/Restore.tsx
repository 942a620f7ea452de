import { useRef, useState } from 'react';
import { useLocation } from 'wouter';
import type { Order } from '../../api/types';
import { useWords } from '../../i18n';
import { later, useLater } from '../../ui/later';

const restoreDialog = later(() => import('./RestoreDialog'));

/** Makes a cancelled order anew, and goes to the new one. */
export function Restore({
  order,
  pending,
  onRestore,
}: {
  order: Order;
  pending: boolean;
  /** @returns the number of the new order; null when the server refused */
  onRestore: (reason: string) => Promise<string | null>;
}) {
  const { t } = useWords();
  const [, go] = useLocation();
  const [asking, setAsking] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const RestoreDialog = useLater(restoreDialog, asking, () => setAsking(false));

  const restore = async (reason: string) => {
    setAsking(false);
    const number = await onRestore(reason);
    if (number === null) {
      opener.current?.focus();
    } else {
      go(`/orders/${number}`);
    }
  };

  return (
    <div className="actions">
      <button
        ref={opener}
        type="button"
        className="button"
        aria-busy={pending}
        onClick={() => pending || setAsking(true)}
      >
        {t('restore')}
      </button>
      {RestoreDialog !== undefined && (
        <RestoreDialog order={order} open={asking} onClose={() => setAsking(false)} onConfirm={(reason) => void restore(reason)} />
      )}
    </div>
  );
}
