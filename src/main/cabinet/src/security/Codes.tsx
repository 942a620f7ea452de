import { useWords } from '../i18n';
import { toasts } from '../ui/toasts';

/** Recovery codes, while they can be seen. */
export function Codes({ codes, onDone }: { codes: readonly string[]; onDone: () => void }) {
  const { t } = useWords();
  const copy = () => void navigator.clipboard.writeText(codes.join('\n')).then(() => toasts.good(t('security.codes.copied')));
  return (
    <div className="security-form" role="group" aria-labelledby="security-codes">
      <h3 id="security-codes">{t('security.codes')}</h3>
      <p>{t('security.codes.hint')}</p>
      <ul className="security-codes">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <p className="security-acts">
        <button type="button" className="button" onClick={copy}>
          {t('security.codes.copy')}
        </button>
        <button type="button" className="button primary" onClick={onDone}>
          {t('security.codes.done')}
        </button>
      </p>
    </div>
  );
}
