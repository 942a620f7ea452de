import { useState } from 'react';
import type { ChangedPerson, Member, Role } from '../../api/types';
import { useWords } from '../../i18n';
import { moment } from '../../i18n/clock';
import { useNow } from '../../i18n/useNow';
import { usePerson } from '../../session/PersonContext';
import { toasts } from '../../ui/toasts';
import { useChangeRole, useDeactivate, useInvite } from './data';
import { reason } from './refusal';
import { rolesFor } from './roles';
import { RoleSelect } from './RoleSelect';

/** A person with what can be done: the role is changed and the account deactivated in place. */
export function PersonRow({ person }: { person: Member }) {
  const { t, language } = useWords();
  const now = useNow();
  const me = usePerson();
  const [open, setOpen] = useState<'role' | 'deactivation' | null>(null);
  const [role, setRole] = useState<Role>(person.role);
  const change = useChangeRole();
  const deactivate = useDeactivate();
  const invite = useInvite();
  const { name } = person;

  const done = (text: string) => ({
    onSuccess: ({ revokedTokens }: ChangedPerson) => {
      setOpen(null);
      const tokens = revokedTokens.length === 0 ? '' : `. ${t('people.tokens', { n: revokedTokens.length, tokens: revokedTokens.join(', ') })}`;
      toasts.good(text + tokens);
    },
    onError: (error: unknown) => toasts.bad(reason(error, t)),
  });
  const save = () => change.isPending || change.mutate({ id: person.id, role }, done(t('people.changed', { name, role: t(`people.role.${role}`) })));
  const end = () => deactivate.isPending || deactivate.mutate(person.id, done(t('people.deactivated', { name })));
  const again = () =>
    invite.isPending ||
    invite.mutate(
      { email: person.login, role: person.role },
      {
        onSuccess: () => toasts.good(t('people.invited', { email: person.login })),
        onError: (error) => toasts.bad(reason(error, t)),
      },
    );

  return (
    <li className="person">
      <div className="person-who">
        <strong>{name}</strong>
        {person.login === me.login && <span className="muted">{t('people.you')}</span>}
        <span className="person-login">{person.login}</span>
        <span className="muted">
          {t(`people.role.${person.role}`)}, {t('people.since', { date: moment(new Date(person.joinedAt), now, language, t) })}
        </span>
      </div>
      {open === null && person.active && (
        <div className="person-acts">
          <button type="button" className="button" aria-label={t('people.change.for', { name })} onClick={() => (setRole(person.role), setOpen('role'))}>
            {t('people.change')}
          </button>
          <button type="button" className="button" aria-label={t('people.deactivate.for', { name })} onClick={() => setOpen('deactivation')}>
            {t('people.deactivate')}
          </button>
        </div>
      )}
      {!person.active && (
        <div className="person-acts">
          <button type="button" className="button" aria-label={t('people.return.for', { name })} aria-disabled={invite.isPending} onClick={again}>
            {t('people.return')}
          </button>
        </div>
      )}
      {open === 'role' && (
        <form
          className="person-form"
          onSubmit={(event) => {
            event.preventDefault();
            save();
          }}
        >
          <RoleSelect label={t('people.change.role', { name })} roles={rolesFor(person.role)} value={role} onChange={setRole} />
          <button type="submit" className="button primary" aria-disabled={change.isPending}>
            {t('people.change.do')}
          </button>
          <button type="button" className="button quiet" onClick={() => setOpen(null)}>
            {t('people.cancel')}
          </button>
        </form>
      )}
      {open === 'deactivation' && (
        <div className="person-form" role="group" aria-label={t('people.deactivate.for', { name })}>
          <p>{t('people.deactivate.ask', { name })}</p>
          <button type="button" className="button danger" aria-disabled={deactivate.isPending} onClick={end}>
            {t('people.deactivate.do')}
          </button>
          <button type="button" className="button quiet" autoFocus onClick={() => setOpen(null)}>
            {t('people.cancel')}
          </button>
        </div>
      )}
    </li>
  );
}
