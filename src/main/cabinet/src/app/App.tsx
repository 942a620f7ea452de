import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { useLocation } from 'wouter';
import { useWords } from '../i18n';
import { listen } from '../keyboard/keyboard';
import { useLive } from '../live/useLive';
import type { Session } from '../session/session';
import { followOtherTabs, useSession } from '../session/session';
import { PersonProvider, usePerson } from '../session/PersonContext';
import { SignIn } from '../session/SignIn';
import { Announcer } from '../ui/announcer';
import { keepFocus } from '../ui/focus';
import { Message } from '../ui/Message';
import { Toaster } from '../ui/Toaster';
import { toasts } from '../ui/toasts';
import { GATES } from './gates';
import { LatePage } from './LatePage';
import { FirstFactor } from './FirstFactor';
import { NoSections } from './NoSections';
import { Routes } from './Routes';
import { SECTIONS, sectionsFor } from './sections';
import { Shell } from './Shell';
import './words';

/** Somebody works here, or has to sign in first. */
export function App() {
  const { t } = useWords();
  const client = useQueryClient();
  const session = useSession();
  const person = session.data?.person.login;
  const [path] = useLocation();
  const gate = GATES[path];

  useEffect(() => listen(), []);
  useEffect(() => keepFocus(), []);
  useEffect(() => followOtherTabs(client), [client]);
  useEffect(
    () => () => {
      if (person === undefined) {
        // Nobody's: the page has only been loaded again.
        return;
      }
      // The next person finds nothing of this one's work.
      toasts.clear();
      SECTIONS.forEach(({ forget }) => forget?.());
    },
    [person],
  );

  return (
    <>
      {gate !== undefined ? (
        <LatePage key={path} of={gate} item={undefined} active />
      ) : session.isPending ? (
        <main className="whole-page" aria-busy="true">
          <p role="status" className="muted">
            {t('app.loading')}
          </p>
        </main>
      ) : session.data === undefined ? (
        <main className="whole-page">
          <Message title={t('broken.title')} hint={t('broken.hint')} level={1} alert>
            <button type="button" className="button" onClick={() => void session.refetch()}>
              {t('app.retry')}
            </button>
          </Message>
        </main>
      ) : (
        <Doors session={session.data} />
      )}
      <Toaster />
      <Announcer />
    </>
  );
}

/** When a session ends, the work stays where it was, behind the form to sign in again. */
function Doors({ session }: { session: Session | null }) {
  if (session === null) {
    return <SignIn ended={null} />;
  }
  return (
    <>
      {session.ended && <SignIn ended={session.person.login} />}
      <div hidden={session.ended} className="app">
        <PersonProvider key={session.person.login} value={session.person}>
          <Workspace active={!session.ended} permissions={session.person.permissions} />
        </PersonProvider>
      </div>
    </>
  );
}

function Workspace({ active, permissions }: { active: boolean; permissions: readonly string[] }) {
  const sections = useMemo(() => sectionsFor(permissions), [permissions]);
  const interests = useMemo(() => sections.flatMap(({ live }) => live ?? []), [sections]);
  const live = useLive(active && interests.length > 0, interests);
  const { secondFactorDue } = usePerson();
  const [home] = sections;
  if (secondFactorDue) {
    return <FirstFactor />;
  }
  if (home === undefined) {
    return <NoSections />;
  }
  return (
    <Shell sections={sections} live={live} active={active}>
      <Routes sections={sections} home={home.path} active={active} />
    </Shell>
  );
}
