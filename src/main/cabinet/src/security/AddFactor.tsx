import { useId, useRef, useState } from 'react';
import type { NewSecondFactor } from '../api/types';
import { useWords } from '../i18n';
import { Form } from '../ui/Form';
import { toasts } from '../ui/toasts';
import { useBegin, useConfirm } from './data';
import { PasswordForm } from './PasswordForm';
import { QrCode } from './QrCode';
import { refusal } from './refusal';

/**
 * Adds an authenticator app: a name and the password, then the secret, then a code that shows that the app has it.
 *
 * @param onCodes is given the recovery codes; none when the person has some from before
 */
export function AddFactor({ onCodes }: { onCodes: (codes: readonly string[]) => void }) {
  const { t } = useWords();
  const [step, setStep] = useState<'closed' | 'named' | NewSecondFactor>('closed');
  const [label, setLabel] = useState('');
  const begin = useBegin();
  const hint = useId();
  if (step === 'closed') {
    return (
      <p className="security-acts">
        <button type="button" className="button" onClick={() => setStep('named')}>
          {t('security.factors.add')}
        </button>
      </p>
    );
  }
  if (step === 'named') {
    return (
      <PasswordForm
        named
        act={t('security.continue')}
        pending={begin.isPending}
        error={begin.error}
        onProof={(password) => begin.mutate({ label: label.trim(), password }, { onSuccess: setStep })}
        onCancel={() => setStep('closed')}
      >
        <label className="field">
          <span>{t('security.factors.label')}</span>
          <input type="text" autoComplete="off" maxLength={60} required autoFocus value={label} onChange={({ target }) => setLabel(target.value)} aria-describedby={hint} />
        </label>
        <p className="muted" id={hint}>
          {t('security.factors.label.hint')}
        </p>
      </PasswordForm>
    );
  }
  return (
    <Confirmation
      factor={step}
      onCancel={() => setStep('closed')}
      onConfirmed={(codes) => {
        setStep('closed');
        setLabel('');
        onCodes(codes);
      }}
    />
  );
}

function Confirmation({ factor, onCancel, onConfirmed }: { factor: NewSecondFactor; onCancel: () => void; onConfirmed: (codes: readonly string[]) => void }) {
  const { t } = useWords();
  const confirm = useConfirm();
  const code = useRef<HTMLInputElement>(null);
  const id = useId();
  const wrong = refusal(confirm.error, t);
  const submit = () =>
    confirm.isPending ||
    confirm.mutate(
      { id: factor.id, code: code.current?.value.trim() ?? '' },
      {
        onSuccess: ({ recoveryCodes }) => {
          toasts.good(t('security.added'));
          onConfirmed(recoveryCodes);
        },
        onError: () => code.current?.select(),
      },
    );
  return (
    <Form className="security-form" onSubmit={submit}>
      <p>{t('security.scan')}</p>
      <QrCode text={factor.uri} label={t('security.scan.image')} />
      <p>
        {t('security.scan.key')}: <code className="security-key">{factor.secret.replace(/(.{4})(?!$)/g, '$1 ')}</code>
      </p>
      <label className="field">
        <span>{t('security.code')}</span>
        <input
          ref={code}
          type="text"
          inputMode="numeric"
          autoComplete="one-time-code"
          maxLength={10}
          required
          autoFocus
          aria-invalid={wrong !== null}
          aria-describedby={wrong === null ? undefined : id}
        />
      </label>
      <div role="alert" id={id}>
        {wrong !== null && <p className="problem">{wrong}</p>}
      </div>
      <p className="security-acts">
        <button type="submit" className="button primary" aria-disabled={confirm.isPending}>
          {t('security.confirm')}
        </button>
        <button type="button" className="button quiet" onClick={onCancel}>
          {t('security.cancel')}
        </button>
      </p>
    </Form>
  );
}
