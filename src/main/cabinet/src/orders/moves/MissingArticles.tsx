import { useState } from 'react';
import type { Order } from '../../api/types';
import { useWords } from '../../i18n';
import './missing.css';

/** Which articles of the order are not there; at least one has to be named. Of one article nothing is asked. */
export function MissingArticles({ order: { lines } }: { order: Order }) {
  const { t } = useWords();
  const [missing, setMissing] = useState<ReadonlySet<string>>(new Set());
  const articles = lines.filter(({ sku }, index) => lines.findIndex((line) => line.sku === sku) === index);
  const [only] = articles;
  if (only !== undefined && articles.length === 1) {
    return <p className="note">{t('cancel.missing.one', { title: only.title })}</p>;
  }
  return (
    <fieldset className="missing">
      <legend>{t('cancel.missing')}</legend>
      {articles.map(({ sku, title }) => (
        <label key={sku}>
          <input
            type="checkbox"
            name="missing"
            value={sku}
            required={missing.size === 0}
            onChange={({ target }) =>
              setMissing((before) => new Set(target.checked ? [...before, sku] : [...before].filter((one) => one !== sku)))
            }
          />
          <span>
            {title} <span className="muted">{sku}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
