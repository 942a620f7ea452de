import { type ReactNode, useId } from 'react';
import { useWords } from '../../i18n';
import { Message } from '../../ui/Message';
import { Skeleton } from '../../ui/Skeleton';
import { useStaff } from './data';
import { InvitationRow } from './InvitationRow';
import { InviteForm } from './InviteForm';
import { PersonRow } from './PersonRow';
import './people.css';

/** Who works here, who is invited, and who did before. */
export function PeoplePage() {
  const { t } = useWords();
  const staff = useStaff();
  return (
    <article className="people" aria-labelledby="people-heading">
      <h1 id="people-heading" tabIndex={-1}>
        {t('people')}
      </h1>
      <p className="muted">{t('people.hint')}</p>
      <InviteForm />
      {staff.isPending ? (
        <Skeleton lines={6} />
      ) : staff.data === undefined ? (
        <Message title={t('people.unloaded')} alert>
          <button type="button" className="button" onClick={() => void staff.refetch()}>
            {t('app.retry')}
          </button>
        </Message>
      ) : (
        <>
          <People title={t('people.invitations')} rows={staff.data.invitations.map((each) => [each.id, <InvitationRow key={each.id} invitation={each} />])} />
          <People title={t('people.list')} rows={members(true)} />
          <People title={t('people.former')} rows={members(false)} />
        </>
      )}
    </article>
  );

  function members(active: boolean): Row[] {
    return (staff.data?.people ?? []).filter((person) => person.active === active).map((person) => [person.id, <PersonRow key={person.id} person={person} />]);
  }
}

type Row = [string, ReactNode];

function People({ title, rows }: { title: string; rows: Row[] }) {
  const id = useId();
  if (rows.length === 0) {
    return null;
  }
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul className="people-list">{rows.map(([, row]) => row)}</ul>
    </section>
  );
}
