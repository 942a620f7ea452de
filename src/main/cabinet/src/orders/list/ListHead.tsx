import { Link, useLocation } from 'wouter';
import { useWords } from '../../i18n';
import { Icon, type IconName } from '../../ui/Icon';
import { KeyHint } from '../../keyboard/KeyHint';
import { usePerson } from '../../session/PersonContext';
import { KEYS } from '../keys/keys';
import { type useList, useCounts } from '../data/queries';
import { PaymentFilter } from './PaymentFilter';
import { SearchField } from './SearchField';
import { addressOf, counted, countOf, NEW_ORDER, type Sort, sortedAnew, type Wish } from '../views/views';
import './list.css';

const SORT_ICONS: Record<Sort, IconName> = { newest: 'sortDown', oldest: 'sortUp', deadline: 'clock' };

export function ListHead({
  wish,
  list,
  shown,
  number,
}: {
  wish: Wish;
  list: ReturnType<typeof useList>;
  shown: number;
  number: string | undefined;
}) {
  const { t } = useWords();
  const [, go] = useLocation();
  const mayWrite = usePerson().permissions.includes('orders:write');
  const found = list.isSuccess && !list.isPlaceholderData;
  const counts = useCounts().data;
  // How many a search finds, nobody counts.
  const all = wish.q === '' && wish.payment === null ? countOf(counts, wish.view) : undefined;
  return (
    <header className="list-head">
      <div className="list-title">
        <h1>{t(wish.q === '' ? `view.title.${wish.view}` : 'view.title.search')}</h1>
        <p role="status" className="muted">
          {found && shown > 0 && (!list.hasNextPage ? t('list.found', { n: shown }) : all === undefined ? t('list.shown', { n: shown }) : t('list.shownOf', { n: shown, all: counted(all) }))}
        </p>
      </div>
      <SearchField key={wish.view} wish={wish} />
      <PaymentFilter wish={wish} number={number} />
      <button
        type="button"
        className="button sort"
        aria-keyshortcuts="O"
        title={t(`sort.${wish.sort}`)}
        onClick={() => go(addressOf(sortedAnew(wish), number), { replace: true })}
      >
        <Icon name={SORT_ICONS[wish.sort]} />
        <span>{t(`sort.${wish.sort}`)}</span>
        <KeyHint of={KEYS.sort} />
      </button>
      {mayWrite && (
        <Link className="button primary create" href={NEW_ORDER} aria-keyshortcuts="A" title={t('list.create')}>
          <Icon name="plus" />
          <span>{t('list.create')}</span>
          <KeyHint of={KEYS.create} />
        </Link>
      )}
    </header>
  );
}
