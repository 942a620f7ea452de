import type { RefObject } from 'react';
import { useWords } from '../../i18n';
import { Icon } from '../../ui/Icon';
import { amountOf, changed, type LinesDraft, quantityOf, removed } from './draft';

/** The lines that are being edited: quantity and price are fields; a removed line can be put back, or said to be out of stock. */
export function EditedLines({
  draft,
  quantities,
  onChange,
}: {
  draft: LinesDraft;
  /** The fields of quantities, by line. */
  quantities: RefObject<Map<number, HTMLInputElement>>;
  onChange: (draft: LinesDraft) => void;
}) {
  const { t } = useWords();
  return (
    <ul className="edited-lines">
      {draft.map((line, index) => (
        <li key={line.key} data-removed={line.removed}>
          <span className="edited-title">
            {line.removed ? <del>{line.title}</del> : line.title}
            <span className="sku">{line.sku}</span>
          </span>
          {line.removed ? (
            <label className="edited-gone">
              <input
                type="checkbox"
                checked={line.outOfStock}
                aria-label={t('edit.outOfStock.of', { title: line.title })}
                onChange={({ target }) => onChange(changed(draft, line.key, { outOfStock: target.checked }))}
              />
              <span>{t('edit.outOfStock')}</span>
            </label>
          ) : (
            <>
              <input
                ref={(field) => {
                  if (field !== null) {
                    quantities.current.set(line.key, field);
                  } else {
                    quantities.current.delete(line.key);
                  }
                }}
                className="edited-quantity"
                inputMode="numeric"
                autoComplete="off"
                maxLength={3}
                autoFocus={index === 0}
                aria-label={t('edit.quantity', { title: line.title })}
                aria-invalid={quantityOf(line.quantity) === null}
                value={line.quantity}
                onChange={({ target }) => onChange(changed(draft, line.key, { quantity: target.value }))}
              />
              <input
                className="edited-price"
                inputMode="decimal"
                autoComplete="off"
                maxLength={14}
                aria-label={t('edit.price', { title: line.title })}
                aria-invalid={amountOf(line.price) === null}
                value={line.price}
                onChange={({ target }) => onChange(changed(draft, line.key, { price: target.value }))}
              />
            </>
          )}
          <button
            type="button"
            className="icon-button"
            aria-label={t(line.removed ? 'edit.restore' : 'edit.remove', { title: line.title })}
            onClick={() => onChange(line.removed ? changed(draft, line.key, { removed: false, outOfStock: false }) : removed(draft, line.key))}
          >
            <Icon name={line.removed ? 'back' : 'close'} />
          </button>
        </li>
      ))}
    </ul>
  );
}
