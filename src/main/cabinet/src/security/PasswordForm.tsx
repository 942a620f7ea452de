import { type ReactNode, useId, useRef } from 'react';
import { useWords } from '../i18n';
import { Form } from '../ui/Form';
import { refusal } from './refusal';

/** Demands the password again, before something that a stranger at this desk must not do. */
export function PasswordForm({
  children,
  named = false,
  act,
  pending,
  error,
  onProof,
  onCancel,
}: {
  /** What stands before the password. */
  children: ReactNode;
  /** Whether another field comes first. */
  named?: boolean;
  /** What the button says. */
  act: string;
  pending: boolean;
  error: unknown;
  onProof: (password: string) => void;
  onCancel: () => void;
}) {
  const { t } = useWords();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const wrong = refusal(error, t);
  return (
    <Form className="security-form" onSubmit={() => pending || onProof(field.current?.value ?? '')}>
      {children}
      <label className="field">
        <span>{t('security.password')}</span>
        <input ref={field} type="password" autoComplete="current-password" required autoFocus={!named} aria-invalid={wrong !== null} aria-describedby={wrong === null ? undefined : id} />
      </label>
      <div role="alert" id={id}>
        {wrong !== null && <p className="problem">{wrong}</p>}
      </div>
      <p className="security-acts">
        <button type="submit" className="button primary" aria-disabled={pending}>
          {act}
        </button>
        <button type="button" className="button quiet" onClick={onCancel}>
          {t('security.cancel')}
        </button>
      </p>
    </Form>
  );
}
