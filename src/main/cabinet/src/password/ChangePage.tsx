import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useEffect, useId, useRef } from 'react';
import { answered, api } from '../api/client';
import { Refused } from '../api/problem';
import { useWords } from '../i18n';
import { usePerson } from '../session/PersonContext';
import { toasts } from '../ui/toasts';
import { NewPassword } from './NewPassword';
import { RevokeTokens, revokesTokens } from './RevokeTokens';
import { refusal } from './refusal';
import './words';

/** Where a person changes the own password. */
export default function ChangePage() {
  const { t } = useWords();
  const mayMakeTokens = usePerson().permissions.includes('settings:write');
  const form = useRef<HTMLFormElement>(null);
  const old = useRef<HTMLInputElement>(null);
  const chosen = useRef<HTMLInputElement>(null);
  const problem = useId();
  const change = useMutation({
    mutationFn: (body: { oldPassword: string; newPassword: string; revokeTokens: boolean }) => answered(api.PUT('/api/v1/password', { body })),
    onSuccess: () => {
      toasts.good(t('password.changed'));
      form.current?.reset();
      old.current?.focus();
    },
    onError: (error) => (aboutOld(error) ? old : chosen).current?.focus(),
  });
  useEffect(() => {
    document.title = t('app.title', { page: t('password.change') });
  }, [t]);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    if (!change.isPending) {
      change.mutate({ oldPassword: String(fields.get('old')), newPassword: String(fields.get('password')), revokeTokens: revokesTokens(fields) });
    }
  };
  const wrong = refusal(change.error, t);
  const wrongOld = wrong !== null && aboutOld(change.error);
  return (
    <article className="password-change" aria-labelledby="password-heading">
      <h1 id="password-heading">{t('password.change')}</h1>
      <p className="muted">{t('password.change.hint')}</p>
      <form ref={form} className="entry-form" onSubmit={submit} noValidate>
        <label className="field">
          <span>{t('password.old')}</span>
          <input
            ref={old}
            name="old"
            type="password"
            autoComplete="current-password"
            autoFocus
            required
            aria-invalid={wrongOld}
            aria-describedby={wrongOld ? problem : undefined}
          />
        </label>
        <div role="alert" id={problem}>
          {wrongOld && <p className="problem">{wrong}</p>}
        </div>
        <NewPassword problem={wrongOld ? null : wrong} field={chosen} />
        {mayMakeTokens && <RevokeTokens />}
        <button type="submit" className="button primary" aria-disabled={change.isPending}>
          {t('password.change')}
        </button>
      </form>
    </article>
  );
}

/** Whether the refusal is about the old password: it is wrong or missing, or was tried too often. */
function aboutOld(error: unknown): boolean {
  return (
    error instanceof Refused &&
    (error.status === 429 || (error.problem?.violations ?? []).some(({ field }) => field === 'oldPassword'))
  );
}
