import { useState } from 'react';
import { useWords } from '../i18n';
import { useRefreshPerson } from '../session/session';
import { Message } from '../ui/Message';
import { Skeleton } from '../ui/Skeleton';
import { AddFactor } from './AddFactor';
import { Codes } from './Codes';
import { useFactors, useRenewCodes } from './data';
import { FactorRow } from './FactorRow';
import { PasswordForm } from './PasswordForm';

/** The apps whose codes signing in demands, and the recovery codes. */
export function Factors() {
  const { t } = useWords();
  const factors = useFactors();
  const renew = useRenewCodes();
  const [renewing, setRenewing] = useState(false);
  const [codes, setCodes] = useState<readonly string[]>([]);
  const refresh = useRefreshPerson();
  const keep = (made: readonly string[]) => {
    setRenewing(false);
    setCodes(made);
    if (made.length === 0) {
      void refresh();
    }
  };
  // The person may do more now; the page would go before the codes were read.
  const done = () => {
    setCodes([]);
    renew.reset();
    void refresh();
  };
  return (
    <section aria-labelledby="security-factors">
      <h2 id="security-factors">{t('security.factors')}</h2>
      <p className="muted">{t('security.factors.hint')}</p>
      {codes.length > 0 ? (
        <Codes codes={codes} onDone={done} />
      ) : factors.data !== undefined ? (
        <>
          {factors.data.items.length === 0 && <p>{t('security.factors.none')}</p>}
          <ul className="security-list">
            {factors.data.items.map((factor) => (
              <FactorRow key={factor.id} factor={factor} />
            ))}
          </ul>
          <AddFactor onCodes={keep} />
          {factors.data.items.length > 0 &&
            (renewing ? (
              <PasswordForm
                act={t('security.codes.renew')}
                pending={renew.isPending}
                error={renew.error}
                onProof={(password) => renew.mutate(password, { onSuccess: ({ recoveryCodes }) => keep(recoveryCodes) })}
                onCancel={() => setRenewing(false)}
              >
                <p>{t('security.codes.renew.ask')}</p>
              </PasswordForm>
            ) : (
              <p className="security-acts">
                <span>
                  {t('security.codes')}: {t('security.codes.left', { n: factors.data.recoveryCodesLeft })}
                </span>
                <button type="button" className="button" onClick={() => setRenewing(true)}>
                  {t('security.codes.renew')}
                </button>
              </p>
            ))}
        </>
      ) : factors.isError ? (
        <Message title={t('security.failed')} alert>
          <button type="button" className="button" onClick={() => void factors.refetch()}>
            {t('app.retry')}
          </button>
        </Message>
      ) : (
        <Skeleton lines={3} />
      )}
    </section>
  );
}
