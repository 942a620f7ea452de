import { useLocation } from 'wouter';
import { useWords } from '../../i18n';
import { Icon } from '../../ui/Icon';
import { KeyHint } from '../../keyboard/KeyHint';
import { KEYS } from '../keys/keys';
import type { useList } from '../data/queries';
import { SearchField } from './SearchField';
import { addressOf, type Wish } from '../views/views';
import './list.css';

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
  const other = wish.sort === 'newest' ? 'oldest' : 'newest';
  const found = list.isSuccess && !list.isPlaceholderData;
  return (
    <header className="list-head">
      <div className="list-title">
        <h1>{t(wish.q === '' ? `view.title.${wish.view}` : 'view.title.search')}</h1>
        <p role="status" className="muted">
          {found && shown > 0 && (list.hasNextPage ? t('list.shown', { n: shown }) : t('list.found', { n: shown }))}
        </p>
      </div>
      <SearchField key={wish.view} wish={wish} />
      <button
        type="button"
        className="button sort"
        aria-keyshortcuts="O"
        title={t(`sort.${wish.sort}`)}
        onClick={() => go(addressOf({ ...wish, sort: other }, number), { replace: true })}
      >
        <Icon name={wish.sort === 'newest' ? 'sortDown' : 'sortUp'} />
        <span>{t(`sort.${wish.sort}`)}</span>
        <KeyHint of={KEYS.sort} />
      </button>
    </header>
  );
}
