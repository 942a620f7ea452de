import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { useWords } from '../../i18n';
import { KeyHint } from '../../keyboard/KeyHint';
import { Icon } from '../../ui/Icon';
import { messageAddressOf, type MessageWish } from '../data/wish';
import { KEYS } from '../keys/keys';
import '../../orders/list/search.css';

/** The pause in typing after which the search begins. In milliseconds. */
const PAUSE = 250;

/** Searches all conversations: orders, buyers, and words of messages. */
export function TalkSearch({ wish }: { wish: MessageWish }) {
  const { t } = useWords();
  const [, go] = useLocation();
  const [text, setText] = useState(wish.q);
  const asked = useRef(wish.q);

  useEffect(() => {
    // The address changed by itself: back, or a link.
    if (wish.q !== asked.current) {
      asked.current = wish.q;
      setText(wish.q);
    }
  }, [wish.q]);

  const ask = (q: string) => {
    if (q !== asked.current) {
      asked.current = q;
      go(messageAddressOf({ ...wish, q }), { replace: wish.q !== '' });
    }
  };
  const latest = useRef(ask);
  useEffect(() => {
    latest.current = ask;
  });
  useEffect(() => {
    const timer = setTimeout(() => latest.current(text.trim()), PAUSE);
    return () => clearTimeout(timer);
  }, [text]);

  const clear = () => {
    setText('');
    ask('');
  };
  return (
    <form
      role="search"
      className="search"
      onSubmit={(event) => {
        event.preventDefault();
        ask(text.trim());
      }}
    >
      <Icon name="search" />
      <input
        type="search"
        aria-label={t('talks.search')}
        aria-keyshortcuts="/"
        placeholder={t('talks.search.placeholder')}
        value={text}
        maxLength={100}
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="search"
        onChange={(event) => setText(event.target.value)}
        data-own-escape={text !== ''}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && text !== '') {
            event.preventDefault();
            event.stopPropagation();
            clear();
          }
        }}
      />
      {text === '' ? (
        <KeyHint of={KEYS.search} />
      ) : (
        <button
          type="button"
          className="icon-button"
          aria-label={t('talks.search.clear')}
          onClick={(event) => {
            clear();
            event.currentTarget.form?.querySelector('input')?.focus();
          }}
        >
          <Icon name="close" size={14} />
        </button>
      )}
    </form>
  );
}
