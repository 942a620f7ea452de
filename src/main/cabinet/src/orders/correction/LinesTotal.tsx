import { useWords } from '../../i18n';
import type { LinesPreview, Money } from '../../api/types';
import type { Preview } from './useLinesPreview';

/** The new total and the difference, as soon as the server knows them; or why the list cannot be saved. */
export function LinesTotal({ total, edited, problem }: { total: Money; edited: Preview; problem: string | null }) {
  const { t, amount } = useWords();
  const why = problem ?? edited.error?.message ?? null;
  return (
    <div className="lines-total" aria-busy={edited.counting}>
      <p role="status">
        {t('edit.total')}: <strong>{amount(edited.preview?.totalAfter ?? total)} {t('currency')}</strong>
        {' · '}
        {t('edit.difference')}: <strong>{difference(edited.preview, amount) ?? t('edit.difference.none')}</strong>
        {edited.counting && <span className="muted"> {t('edit.counting')}</span>}
      </p>
      {why !== null && (
        <p className="bad" role="alert">
          {why}
        </p>
      )}
    </div>
  );
}

function difference(preview: LinesPreview | undefined, amount: (money: { amount: string }) => string): string | null {
  const by = preview === undefined ? 0 : Number(preview.difference.amount);
  return by === 0 ? null : `${by > 0 ? '+' : '−'}${amount({ amount: String(Math.abs(by)) })}`;
}
