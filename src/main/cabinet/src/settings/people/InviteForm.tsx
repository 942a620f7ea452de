import { type FormEvent, useId, useRef, useState } from 'react';
import type { Role } from '../../api/types';
import { useWords } from '../../i18n';
import { usePerson } from '../../session/PersonContext';
import { toasts } from '../../ui/toasts';
import { useInvite } from './data';
import { reason } from './refusal';
import { rolesFor } from './roles';
import { RoleSelect } from './RoleSelect';

/** Invites somebody by mail. */
export function InviteForm() {
  const { t } = useWords();
  const roles = rolesFor(usePerson().role);
  const [role, setRole] = useState<Role>(roles.includes('MANAGER') ? 'MANAGER' : roles[0]!);
  const [email, setEmail] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const invite = useInvite();
  const problem = useId();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (invite.isPending || email.trim() === '') {
      field.current?.focus();
      return;
    }
    invite.mutate(
      { email: email.trim(), role },
      {
        onSuccess: (invitation) => {
          toasts.good(t('people.invited', { email: invitation.login }));
          setEmail('');
          field.current?.focus();
        },
        onError: () => field.current?.focus(),
      },
    );
  };
  return (
    <form className="people-invite" onSubmit={submit} noValidate aria-labelledby={`${problem}-title`}>
      <h2 id={`${problem}-title`}>{t('people.invite')}</h2>
      <div className="people-invite-fields">
        <label className="field">
          <span>{t('people.email')}</span>
          <input
            ref={field}
            type="email"
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            required
            value={email}
            onChange={(event) => setEmail(event.target.value)}
            aria-invalid={invite.isError}
            aria-describedby={invite.isError ? problem : undefined}
          />
        </label>
        <RoleSelect label={t('people.role')} roles={roles} value={role} onChange={setRole} />
        <button type="submit" className="button primary" aria-disabled={invite.isPending}>
          {t('people.invite.do')}
        </button>
      </div>
      <div role="alert" id={problem}>
        {invite.isError && <p className="problem">{reason(invite.error, t)}</p>}
      </div>
    </form>
  );
}
