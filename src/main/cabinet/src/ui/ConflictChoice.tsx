import { type ReactNode, useEffect, useRef } from 'react';
import './rejection.css';

/** What of a change that met another one is decided: the own change all the same, or the other one alone. */
export type Choice = 'mine' | 'theirs';

/** What of a thing has changed: as it was, and as it is. */
export interface Changed {
  name: string;
  before: ReactNode;
  now: ReactNode;
}

/** What somebody else changed while a change was made, and the choice whose change holds. */
export function ConflictChoice({
  title,
  kept,
  children,
  changed,
  mine,
  theirs,
  onDecide,
}: {
  title: string;
  /** What became of the own change. */
  kept: string;
  children?: ReactNode;
  changed: readonly Changed[];
  /** Null where the own change cannot be made any more. */
  mine: string | null;
  theirs: string;
  onDecide: (choice: Choice) => void;
}) {
  const first = useRef<HTMLButtonElement>(null);

  // Nothing goes on without a decision.
  useEffect(() => first.current?.focus(), []);

  return (
    <>
      <strong>{title}</strong>
      <p>{kept}</p>
      {children}
      {changed.length > 0 && (
        <dl className="conflict-fields">
          {changed.map(({ name, before, now }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>
                <del>{before}</del> → <ins>{now}</ins>
              </dd>
            </div>
          ))}
        </dl>
      )}
      <p className="conflict-acts">
        {mine !== null && (
          <button ref={first} type="button" className="button primary" onClick={() => onDecide('mine')}>
            {mine}
          </button>
        )}
        <button ref={mine === null ? first : undefined} type="button" className="button" onClick={() => onDecide('theirs')}>
          {theirs}
        </button>
      </p>
    </>
  );
}
