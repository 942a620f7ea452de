import type { AuditRef } from '../../api/types';
import { useWords } from '../../i18n';
import { useStaff } from '../people/data';

/** Names people, tokens and the rest, of which the audit knows kind and number only. */
export function useNames(): (ref: AuditRef) => string {
  const { t } = useWords();
  const people = useStaff().data?.people;
  return ({ kind, id }) => {
    switch (kind) {
      case 'person':
        // Who acts on the shop and is none of its people is an operator.
        return people === undefined ? `№ ${id}` : (people.find((person) => person.id === id)?.name ?? t('audit.who.person', { id }));
      case 'token':
        return t('audit.who.token', { id });
      case 'invitation':
        return t('audit.who.invitation', { id });
      case 'notification':
        return t('audit.who.notification', { id });
      case 'order':
        return t('audit.who.order', { id });
      case 'system':
        return t('audit.who.system');
      case 'nobody':
        return t('audit.who.nobody');
      default:
        return `${kind} ${id}`;
    }
  };
}
