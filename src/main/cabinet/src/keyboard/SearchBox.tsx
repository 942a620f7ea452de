import { useEffect, useRef, useState } from 'react';
import { Icon } from '../ui/Icon';
import { KeyHint } from './KeyHint';
import './search.css';

/** The pause in typing after which the search begins. In milliseconds. */
const PAUSE = 250;

/**
 * Where a list is searched while one types.
 *
 * @param q what is searched for now
 * @param onAsk something else is searched for
 * @param hotkey the key that leads here
 */
export function SearchBox({
  q,
  onAsk,
  label,
  placeholder,
  clearing,
  hotkey,
}: {
  q: string;
  onAsk: (q: string) => void;
  label: string;
  placeholder: string;
  clearing: string;
  hotkey: string;
}) {
  const [text, setText] = useState(q);
  const asked = useRef(q);

  useEffect(() => {
    // The address changed by itself: back, a link, a scan.
    if (q !== asked.current) {
      asked.current = q;
      setText(q);
    }
  }, [q]);

  const ask = (typed: string) => {
    if (typed !== asked.current) {
      asked.current = typed;
      onAsk(typed);
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
        aria-label={label}
        aria-keyshortcuts={hotkey}
        placeholder={placeholder}
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
        <KeyHint of={hotkey} />
      ) : (
        <button
          type="button"
          className="icon-button"
          aria-label={clearing}
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
