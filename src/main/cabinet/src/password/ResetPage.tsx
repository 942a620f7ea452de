import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useRef } from 'react';
import { answered, api } from '../api/client';
import { useWords } from '../i18n';
import { EntryPage, IncompleteLink } from './EntryPage';
import { NewPassword } from './NewPassword';
import { RevokeTokens, revokesTokens } from './RevokeTokens';
import { refusal } from './refusal';
import { forgetSecret, linkSecret } from './secret';

/** Where the letter about a forgotten password leads. */
export default function ResetPage() {
  const { t } = useWords();
  const secret = useRef(linkSecret());
  const field = useRef<HTMLInputElement>(null);
  const reset = useMutation({
    mutationFn: (body: { password: string; revokeTokens: boolean }) =>
      answered(api.POST('/api/v1/password/reset/{secret}', { params: { path: { secret: secret.current } }, body })),
    onSuccess: forgetSecret,
    onError: () => field.current?.focus(),
  });
  if (secret.current === '') {
    return <IncompleteLink />;
  }
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!reset.isPending) {
      const form = new FormData(event.currentTarget);
      reset.mutate({ password: String(form.get('password')), revokeTokens: revokesTokens(form) });
    }
  };
  return (
    <EntryPage title={t('password.reset')}>
      {reset.isSuccess ? (
        <p role="status" className="note">
          {t('password.reset.done')}
        </p>
      ) : (
        <form className="entry-form" onSubmit={submit} noValidate>
          <NewPassword problem={refusal(reset.error, t)} field={field} />
          <RevokeTokens />
          <button type="submit" className="button primary wide" aria-disabled={reset.isPending}>
            {t('password.reset.do')}
          </button>
        </form>
      )}
    </EntryPage>
  );
}
