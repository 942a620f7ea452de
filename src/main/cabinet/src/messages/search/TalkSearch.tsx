import { useLocation } from 'wouter';
import { useWords } from '../../i18n';
import { SearchBox } from '../../keyboard/SearchBox';
import { messageAddressOf, type MessageWish } from '../data/wish';
import { KEYS } from '../keys/keys';

/** Searches all conversations: orders, buyers, and words of messages. */
export function TalkSearch({ wish }: { wish: MessageWish }) {
  const { t } = useWords();
  const [, go] = useLocation();
  return (
    <SearchBox
      q={wish.q}
      onAsk={(q) => go(messageAddressOf({ ...wish, q }), { replace: wish.q !== '' })}
      label={t('talks.search')}
      placeholder={t('talks.search.placeholder')}
      clearing={t('talks.search.clear')}
      hotkey={KEYS.search}
    />
  );
}
