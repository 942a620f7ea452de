import { useWords } from '../../i18n';

/** Shows the page before the first one that is shown. */
export function ShowEarlier({ list }: { list: { more: boolean; loading: boolean; load: () => void } }) {
  const { t } = useWords();
  return list.more ? (
    <button type="button" className="button more" aria-busy={list.loading} onClick={list.load}>
      {list.loading ? t('app.loading') : t('earlier')}
    </button>
  ) : null;
}
