import { type Ref, useId, useState } from 'react';
import { useWords } from '../i18n';
import './change.css';

/** The field for a password that is being chosen; it can be looked at, since nobody types it twice. */
export function NewPassword({ problem, field }: { problem: string | null; field?: Ref<HTMLInputElement> }) {
  const { t } = useWords();
  const [shown, setShown] = useState(false);
  const hint = useId();
  const wrong = useId();
  return (
    <div className="field">
      <label className="field-label" htmlFor={`${hint}-field`}>
        {t('password.new')}
      </label>
      <input
        id={`${hint}-field`}
        ref={field}
        name="password"
        type={shown ? 'text' : 'password'}
        autoComplete="new-password"
        spellCheck={false}
        autoCapitalize="none"
        required
        aria-invalid={problem !== null}
        aria-describedby={problem === null ? hint : `${wrong} ${hint}`}
      />
      <button type="button" className="button quiet" aria-pressed={shown} onClick={() => setShown(!shown)}>
        {t(shown ? 'password.hide' : 'password.show')}
      </button>
      <p id={hint} className="muted">
        {t('password.hint')}
      </p>
      <div role="alert" id={wrong}>
        {problem !== null && <p className="problem">{problem}</p>}
      </div>
    </div>
  );
}
