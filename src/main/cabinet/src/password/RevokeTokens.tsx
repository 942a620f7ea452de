import { useId } from 'react';
import { useWords } from '../i18n';
import './change.css';

/** For those who fear that somebody else has known the password: tokens would go on without it. */
export function RevokeTokens() {
  const { t } = useWords();
  const hint = useId();
  return (
    <div>
      <label className="password-tokens">
        <input name="tokens" type="checkbox" aria-describedby={hint} />
        {t('password.tokens')}
      </label>
      <p id={hint} className="muted">
        {t('password.tokens.hint')}
      </p>
    </div>
  );
}

/** Whether the tokens shall end with the old password. */
export function revokesTokens(form: FormData): boolean {
  return form.get('tokens') !== null;
}
