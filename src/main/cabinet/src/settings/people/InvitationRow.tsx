import type { Invitation } from '../../api/types';
import { useWords } from '../../i18n';
import { moment } from '../../i18n/clock';
import { useNow } from '../../i18n/useNow';
import { toasts } from '../../ui/toasts';
import { useInvite, useWithdraw } from './data';
import { reason } from './refusal';

/** Somebody who has not joined yet. */
export function InvitationRow({ invitation }: { invitation: Invitation }) {
  const { t, language } = useWords();
  const now = useNow();
  const invite = useInvite();
  const withdraw = useWithdraw();
  const { login: email, role } = invitation;
  const refused = (error: unknown) => toasts.bad(reason(error, t));
  const again = () =>
    invite.isPending || invite.mutate({ email, role }, { onSuccess: () => toasts.good(t('people.invited', { email })), onError: refused });
  const take = () =>
    withdraw.isPending || withdraw.mutate(invitation.id, { onSuccess: () => toasts.good(t('people.withdrawn', { email })), onError: refused });
  return (
    <li className="person">
      <div className="person-who">
        <strong className="person-login">{email}</strong>
        <span className="muted">
          {t(`people.role.${role}`)}, {invitation.expired ? t('people.expired') : t('people.until', { date: moment(new Date(invitation.expiresAt), now, language, t) })}
        </span>
      </div>
      <div className="person-acts">
        <button type="button" className="button" aria-label={t('people.again.for', { email })} aria-disabled={invite.isPending} onClick={again}>
          {t('people.again')}
        </button>
        <button type="button" className="button" aria-label={t('people.withdraw.for', { email })} aria-disabled={withdraw.isPending} onClick={take}>
          {t('people.withdraw')}
        </button>
      </div>
    </li>
  );
}
