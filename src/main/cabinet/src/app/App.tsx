import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { Redirect, Route, Switch } from 'wouter';
import { useWords } from '../i18n';
import { listen } from '../keyboard/keyboard';
import { useLive } from '../live/useLive';
import { ordersLive } from '../orders/live';
import { OrdersPage } from '../orders/OrdersPage';
import { waybillDrafts } from '../orders/waybill/waybillDrafts';
import type { Session } from '../session/session';
import { followOtherTabs, useSession } from '../session/session';
import { PersonProvider } from '../session/PersonContext';
import { SignIn } from '../session/SignIn';
import { Announcer } from '../ui/announcer';
import { Message } from '../ui/Message';
import { Toaster } from '../ui/Toaster';
import { toasts } from '../ui/toasts';
import { NotFound } from './NotFound';
import { NoOrders } from './NoSections';
import { Shell } from './Shell';

/** Somebody works here, or has to sign in first. */
export function App() {
  const { t } = useWords();
  const client = useQueryClient();
  const session = useSession();
  const person = session.data?.person.login;

  useEffect(() => listen(), []);
  useEffect(() => followOtherTabs(client), [client]);
  useEffect(
    () => () => {
      // The next person finds nothing of this one's work.
      toasts.clear();
      waybillDrafts.clear();
    },
    [person],
  );

  return (
    <>
      {session.isPending ? (
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
          <Workspace active={!session.ended} orders={session.person.permissions.includes('orders:read')} />
        </PersonProvider>
      </div>
    </>
  );
}

const INTERESTS = [ordersLive];

function Workspace({ active, orders }: { active: boolean; orders: boolean }) {
  const live = useLive(active && orders, INTERESTS);
  if (!orders) {
    return <NoOrders />;
  }
  return (
    <Shell live={live} active={active}>
      <Switch>
        <Route path="/">
          <Redirect to="/orders" replace />
        </Route>
        <Route path="/orders">
          <OrdersPage number={undefined} active={active} />
        </Route>
        <Route path="/orders/:number">{({ number }) => <Order number={number} active={active} />}</Route>
        <Route>
          <NotFound />
        </Route>
      </Switch>
    </Shell>
  );
}

function Order({ number, active }: { number: string; active: boolean }) {
  return /^\d{1,18}$/.test(number) ? <OrdersPage number={number} active={active} /> : <NotFound />;
}

