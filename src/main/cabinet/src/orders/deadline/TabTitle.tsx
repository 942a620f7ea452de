import { useEffect } from 'react';
import type { Deadline, OrderRow } from '../../api/types';
import { useWords } from '../../i18n';
import { counted } from '../views/views';
import { useClockWords } from './useClockWords';

/**
 * The tab tells from afar how many new orders wait, and how much time the open order has, or the most urgent of the list.
 * It draws nothing, so that its clock does not draw the list again.
 */
export function TabTitle({ number, fresh, rows }: { number: string | undefined; fresh: number | undefined; rows: readonly OrderRow[] }) {
  const shown = number === undefined ? rows : rows.filter((row) => row.number === number);
  const deadline = shown.reduce<Deadline | null>((first, row) => earlier(first, row.deadline), null);
  return deadline === null ? (
    <Plain number={number} fresh={fresh} clock="" />
  ) : (
    <WithClock number={number} fresh={fresh} deadline={deadline} />
  );
}

function earlier(one: Deadline | null, other: Deadline | null | undefined): Deadline | null {
  if (one === null || !other) {
    return one ?? other ?? null;
  }
  return Date.parse(other.target) < Date.parse(one.target) ? other : one;
}

function WithClock({ deadline, ...of }: { number: string | undefined; fresh: number | undefined; deadline: Deadline }) {
  const { short } = useClockWords(deadline);
  return <Plain {...of} clock={short} />;
}

function Plain({ number, fresh, clock }: { number: string | undefined; fresh: number | undefined; clock: string }) {
  const { t } = useWords();
  useEffect(() => {
    const page = number === undefined ? t('orders') : t('order.title', { number });
    const title = t('app.title', { page });
    const waiting = fresh ? `(${counted(fresh)}) ` : '';
    document.title = `${waiting}${clock === '' ? '' : `${clock} · `}${title}`;
  }, [t, number, fresh, clock]);
  return null;
}
