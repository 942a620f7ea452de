import { useWords } from '../i18n';
import { useSignOut } from '../session/session';
import { later } from '../ui/later';
import type { PageProps } from '../ui/page';
import { LatePage } from './LatePage';

const securityPage = later<PageProps>(() => import('../security/SecurityPage'));

/** Who must have a second factor sees nothing else before having one. */
export function FirstFactor() {
  const { t } = useWords();
  const signOut = useSignOut();
  return (
    <main>
      <LatePage of={securityPage} item={undefined} active />
      <button type="button" className="button quiet" onClick={() => signOut.isPending || signOut.mutate()}>
        {t('account.signOut')}
      </button>
    </main>
  );
}
