import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useId, useRef } from 'react';
import { answered, api } from '../api/client';
import { useWords } from '../i18n';
import { EntryPage } from './EntryPage';
import { refusal } from './refusal';

/** Sends a link to those who have forgotten their password. */
export default function ForgottenPage() {
  const { t } = useWords();
  const problem = useId();
  const field = useRef<HTMLInputElement>(null);
  const request = useMutation({ mutationFn: (login: string) => answered(api.POST('/api/v1/password/reset', { body: { login } })), onError: () => field.current?.focus() });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const login = String(new FormData(event.currentTarget).get('login')).trim();
    if (login === '') {
      field.current?.focus();
    } else if (!request.isPending) {
      request.mutate(login);
    }
  };
  const wrong = refusal(request.error, t);
  return (
    <EntryPage title={t('password.forgotten')}>
      {request.isSuccess ? (
        <p role="status" className="note">
          {t('password.forgotten.sent')}
        </p>
      ) : (
        <form className="entry-form" onSubmit={submit} noValidate>
          <p>{t('password.forgotten.hint')}</p>
          <label className="field">
            <span>{t('password.forgotten.email')}</span>
            <input
              ref={field}
              name="login"
              type="text"
              inputMode="email"
              autoComplete="username"
              autoCapitalize="none"
              spellCheck={false}
              autoFocus
              required
              aria-invalid={wrong !== null}
              aria-describedby={wrong === null ? undefined : problem}
            />
          </label>
          <div role="alert" id={problem}>
            {wrong !== null && <p className="problem">{wrong}</p>}
          </div>
          <button type="submit" className="button primary wide" aria-disabled={request.isPending}>
            {t('password.forgotten.do')}
          </button>
        </form>
      )}
    </EntryPage>
  );
}
