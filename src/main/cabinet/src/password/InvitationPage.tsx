import { useMutation, useQuery } from '@tanstack/react-query';
import { type FormEvent, useId, useRef } from 'react';
import { useLocation } from 'wouter';
import { answered, api } from '../api/client';
import { Refused } from '../api/problem';
import { useWords } from '../i18n';
import { useSignIn } from '../session/session';
import { Skeleton } from '../ui/Skeleton';
import { EntryPage, IncompleteLink } from './EntryPage';
import { NewPassword } from './NewPassword';
import { refusal } from './refusal';
import { forgetSecret, linkSecret } from './secret';

interface Choice {
  name: string;
  password: string;
}

/** Where the letter of an invitation leads: name and password are chosen, and the work begins. */
export default function InvitationPage() {
  const { t } = useWords();
  const [, go] = useLocation();
  const secret = useRef(linkSecret());
  const name = useRef<HTMLInputElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const hint = useId();
  const signIn = useSignIn();
  const params = { path: { secret: secret.current } };
  const invitation = useQuery({
    queryKey: ['invitation', secret.current],
    queryFn: ({ signal }) => answered(api.GET('/api/v1/invitations/{secret}', { params, signal })),
    enabled: secret.current !== '',
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const join = useMutation({
    mutationFn: (body: Choice) => answered(api.POST('/api/v1/invitations/{secret}', { params, body })),
    onSuccess: ({ login }, { password }) => {
      forgetSecret();
      // Where the sign-in wants more than the password, its own page asks for it.
      signIn.mutate({ login, password }, { onSettled: () => go('/', { replace: true }) });
    },
    onError: (error) => (isAboutName(error) ? name : field).current?.focus(),
  });
  if (secret.current === '') {
    return <IncompleteLink />;
  }
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    if (!join.isPending && !join.isSuccess) {
      join.mutate({ name: String(form.get('name')).trim(), password: String(form.get('password')) });
    }
  };
  const about = invitation.data;
  const wrongName = isAboutName(join.error);
  return (
    <EntryPage title={t('invitation')}>
      {invitation.isPending ? (
        <Skeleton lines={4} />
      ) : about === undefined ? (
        <p role="alert" className="problem">
          {refusal(invitation.error, t)}
        </p>
      ) : (
        <form className="entry-form" onSubmit={submit} noValidate>
          <p>
            {about.shop === null
              ? t('invitation.marketplace', { role: t(`invitation.role.${about.role}`) })
              : t('invitation.to', { shop: about.shop, role: t(`invitation.role.${about.role}`) })}
          </p>
          {/* A password manager keeps the password under it. */}
          <label className="field">
            <span>{t('signin.login')}</span>
            <input name="username" type="text" autoComplete="username" value={about.login} readOnly />
          </label>
          <label className="field">
            <span>{t('invitation.name')}</span>
            <input
              ref={name}
              name="name"
              type="text"
              autoComplete="name"
              autoFocus
              required
              maxLength={200}
              aria-invalid={wrongName}
              aria-describedby={wrongName ? `${hint}-wrong ${hint}` : hint}
            />
          </label>
          <div role="alert" id={`${hint}-wrong`}>
            {wrongName && <p className="problem">{t('invitation.name.wrong')}</p>}
          </div>
          <p id={hint} className="muted">
            {t('invitation.name.hint')}
          </p>
          <NewPassword problem={wrongName ? null : refusal(join.error, t)} field={field} />
          <button type="submit" className="button primary wide" aria-disabled={join.isPending || join.isSuccess}>
            {t('invitation.do')}
          </button>
        </form>
      )}
    </EntryPage>
  );
}

/** Whether the name is refused: it is missing, or has characters that cannot be seen. */
function isAboutName(error: unknown): boolean {
  return error instanceof Refused && (error.problem?.violations ?? []).some(({ field }) => field === 'name');
}
