import { useWords } from '../i18n';
import { useSignOut } from '../session/session';
import { Message } from '../ui/Message';

/** The marketplace's own staff have accounts too, but no shop. */
export function NoSections() {
  const { t } = useWords();
  const signOut = useSignOut();
  return (
    <main className="whole-page">
      <Message title={t('account.noOrders')} hint={t('account.noOrders.hint')} level={1}>
        <button type="button" className="button" onClick={() => signOut.isPending || signOut.mutate()}>
          {t('account.signOut')}
        </button>
      </Message>
    </main>
  );
}
