import { useState } from 'react';
import type { SecondFactor } from '../api/types';
import { useWords } from '../i18n';
import { moment } from '../i18n/clock';
import { useNow } from '../i18n/useNow';
import { useRefreshPerson } from '../session/session';
import { toasts } from '../ui/toasts';
import { useRemove } from './data';
import { PasswordForm } from './PasswordForm';

/** An authenticator app; removing it demands the password. */
export function FactorRow({ factor }: { factor: SecondFactor }) {
  const { t, language } = useWords();
  const now = useNow();
  const remove = useRemove();
  const refresh = useRefreshPerson();
  const [removing, setRemoving] = useState(false);
  const { id, label } = factor;
  const at = (instant: string) => moment(new Date(instant), now, language, t);
  return (
    <li className="security-row">
      <div className="security-facts">
        <strong>{label}</strong>
        <span className="muted">
          {t('security.factors.since', { date: at(factor.since) })}, {t('security.factors.used', { date: at(factor.usedAt) })}
        </span>
      </div>
      {removing ? (
        <PasswordForm
          act={t('security.factors.remove')}
          pending={remove.isPending}
          error={remove.error}
          onProof={(password) => remove.mutate({ id, password }, { onSuccess: () => { toasts.good(t('security.factors.removed')); void refresh(); } })}
          onCancel={() => setRemoving(false)}
        >
          <p>{t('security.factors.remove.ask', { label })}</p>
        </PasswordForm>
      ) : (
        <button type="button" className="button" aria-label={t('security.factors.remove.for', { label })} onClick={() => setRemoving(true)}>
          {t('security.factors.remove')}
        </button>
      )}
    </li>
  );
}
