import { type ReactNode, type RefObject, useEffect, useId, useState } from 'react';
import { nextOption } from './options';
import './combobox.css';

/**
 * A field of text that offers what the text can mean. What is typed counts as it is typed until an option is chosen.
 * Not a part of the library: its list is not announced by all screen readers.
 */
export function Combobox<T>({
  id,
  field,
  text,
  options,
  label,
  keyOf,
  show,
  isChoosable = () => true,
  onText,
  onChoose,
  maxLength,
  invalid = false,
  describedBy,
}: {
  id: string;
  field?: RefObject<HTMLInputElement | null>;
  text: string;
  /** What is found for the text; the first that can be chosen is the one that Enter takes. */
  options: readonly T[];
  /** The name of the list of options. */
  label: string;
  keyOf: (option: T) => string;
  show: (option: T) => ReactNode;
  isChoosable?: (option: T) => boolean;
  onText: (text: string) => void;
  onChoose: (option: T) => void;
  maxLength: number;
  invalid?: boolean;
  describedBy?: string | undefined;
}) {
  const list = useId();
  const [wanted, want] = useState(false);
  const [chosen, setChosen] = useState<number | null>(null);
  const choosable = options.map(isChoosable);
  const open = wanted && options.length > 0;
  // Other options are there: the one that was gone to is another now.
  const found = options.map(keyOf).join('\n');
  useEffect(() => setChosen(null), [found]);
  const active = !open ? -1 : (chosen ?? nextOption(choosable, -1, 1));
  const optionId = (index: number) => `${list}-${index}`;

  useEffect(() => {
    if (active !== -1) {
      document.getElementById(optionId(active))?.scrollIntoView({ block: 'nearest' });
    }
  });

  const choose = (index: number) => {
    const option = options[index];
    if (option !== undefined && choosable[index] === true) {
      want(false);
      setChosen(null);
      onChoose(option);
    }
  };

  return (
    <div className="combobox">
      <input
        ref={field}
        id={id}
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={open}
        aria-controls={open ? list : undefined}
        data-own-escape={open}
        aria-activedescendant={active === -1 ? undefined : optionId(active)}
        aria-invalid={invalid}
        aria-describedby={describedBy}
        value={text}
        maxLength={maxLength}
        autoComplete="off"
        spellCheck={false}
        onChange={({ target }) => {
          want(true);
          onText(target.value);
        }}
        onBlur={() => want(false)}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
            event.preventDefault();
            if (open) {
              setChosen(nextOption(choosable, active, event.key === 'ArrowDown' ? 1 : -1));
            } else {
              want(true);
            }
          } else if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey && wanted) {
            // Not the whole form: there is something to choose first, or on its way.
            event.preventDefault();
            if (active === -1) {
              want(false);
            } else {
              choose(active);
            }
          } else if (event.key === 'Escape' && open) {
            event.preventDefault();
            event.stopPropagation();
            want(false);
          }
        }}
      />
      {open && (
        <ul id={list} role="listbox" aria-label={label} className="combobox-options">
          {options.map((option, index) => (
            <li
              key={keyOf(option)}
              id={optionId(index)}
              role="option"
              aria-selected={index === active}
              aria-disabled={choosable[index] !== true}
              // The field keeps the focus.
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => choose(index)}
            >
              {show(option)}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
