import { useWords } from '../i18n';
import './skeleton.css';

/** Lines of no content while what they stand for is loaded. */
export function Skeleton({ lines }: { lines: number }) {
  const { t } = useWords();
  return (
    <div className="skeleton" role="status" aria-label={t('app.loading')}>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} className="bone" />
      ))}
    </div>
  );
}
