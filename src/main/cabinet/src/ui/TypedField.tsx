import { useEffect, useId, useRef, useState } from 'react';
import { useWords } from '../i18n';
import { longDay } from '../i18n/clock';
import type { Language } from '../i18n/language';
import { parseDate, parseMoment, parseTime, plusDays, showDate, showMoment, stepMoment, stepTime } from '../i18n/typed';
import { toWall } from '../i18n/wallTime';
import { useMedia } from './useMedia';
import './words';

/** How a kind of value is typed, shown and moved on. Values are as fields of the browser have them. */
interface Kind {
  native: 'date' | 'time' | 'datetime-local';
  /** @param now by the shop's clock, as a moment */
  parse: (text: string, now: string) => string | null;
  show: (value: string, language: Language) => string;
  step: (value: string, by: 1 | -1) => string;
  word: 'date' | 'time' | 'moment';
}

const KINDS = {
  date: { native: 'date', parse: (text, now) => parseDate(text, now.slice(0, 10)), show: showDate, step: plusDays, word: 'date' },
  time: { native: 'time', parse: parseTime, show: (value) => value, step: stepTime, word: 'time' },
  moment: { native: 'datetime-local', parse: parseMoment, show: showMoment, step: stepMoment, word: 'moment' },
} as const satisfies Record<string, Kind>;

/**
 * A field for a date, a time or both, which is typed in the way of the country, or moved on by the arrow keys. The
 * browser's own fields speak the browser's language and have its order of day and month; only on telephones they are
 * the better ones.
 *
 * @see parseDate what can be typed
 */
export function TypedField({
  kind: which,
  value: given,
  defaultValue = '',
  name,
  onChange,
  'aria-describedby': describedBy,
  ...rest
}: {
  kind: keyof typeof KINDS;
  /** Without it the field keeps its value itself, for the form under `name`. */
  value?: string | undefined;
  defaultValue?: string | undefined;
  name?: string;
  /** @param value empty while what is typed is none */
  onChange?: (value: string) => void;
  id?: string;
  required?: boolean;
  autoFocus?: boolean;
  className?: string;
  'aria-label'?: string;
  'aria-invalid'?: boolean;
  'aria-describedby'?: string | undefined;
}) {
  const kind: Kind = KINDS[which];
  const { t, language } = useWords();
  const touch = useMedia('(pointer: coarse)');
  const field = useRef<HTMLInputElement>(null);
  const hint = useId();
  const [own, setOwn] = useState(defaultValue);
  const value = given ?? own;
  const [text, setText] = useState(() => kind.show(value, language));
  const now = () => toWall(new Date());
  const parsed = useRef(value);

  // The value changed by itself.
  useEffect(() => {
    if (value !== parsed.current) {
      parsed.current = value;
      setText(kind.show(value, language));
    }
  }, [value, kind, language]);

  useEffect(() => {
    field.current?.setCustomValidity(text.trim() !== '' && value === '' ? t(`field.wrong.${kind.word}`) : '');
  });

  const take = (typed: string, next: string) => {
    setText(typed);
    parsed.current = next;
    setOwn(next);
    onChange?.(next);
  };

  if (touch) {
    return (
      <input
        {...rest}
        type={kind.native}
        name={name}
        aria-describedby={describedBy}
        value={value}
        onChange={({ target }) => take(kind.show(target.value, language), target.value)}
      />
    );
  }
  const day = which === 'time' || value === '' ? null : longDay(value.slice(0, 10), language);
  return (
    <>
      <input
        {...rest}
        ref={field}
        type="text"
        className={`typed typed-${which} ${rest.className ?? ''}`}
        autoComplete="off"
        spellCheck={false}
        maxLength={20}
        placeholder={t(`field.form.${kind.word}`)}
        data-missing={t(`field.missing.${kind.word}`)}
        aria-describedby={[describedBy, day === null ? undefined : hint].filter(Boolean).join(' ') || undefined}
        value={text}
        onChange={({ target }) => take(target.value, kind.parse(target.value, now()) ?? '')}
        onBlur={() => value !== '' && setText(kind.show(value, language))}
        onKeyDown={(event) => {
          if ((event.key === 'ArrowUp' || event.key === 'ArrowDown') && !event.altKey && !event.ctrlKey && !event.metaKey) {
            event.preventDefault();
            const next = value === '' ? kind.parse(now().slice(which === 'time' ? 11 : 0, which === 'date' ? 10 : 16), now()) ?? '' : kind.step(value, event.key === 'ArrowUp' ? 1 : -1);
            take(kind.show(next, language), next);
          }
        }}
      />
      {day !== null && (
        <span id={hint} className="typed-day muted">
          {day}
        </span>
      )}
      {name !== undefined && <input type="hidden" name={name} value={value} />}
    </>
  );
}
