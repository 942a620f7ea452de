import { useLocation } from 'wouter';
import { useWords } from '../../i18n';
import { SearchBox } from '../../keyboard/SearchBox';
import { KEYS } from '../keys/keys';
import { addressOf, type Wish } from '../views/views';

/** Searches all orders. */
export function SearchField({ wish }: { wish: Wish }) {
  const { t } = useWords();
  const [, go] = useLocation();
  return (
    <SearchBox
      q={wish.q}
      onAsk={(q) => go(addressOf({ ...wish, q }), { replace: wish.q !== '' })}
      label={t('search')}
      placeholder={t('search.placeholder')}
      clearing={t('search.clear')}
      hotkey={KEYS.search}
    />
  );
}
