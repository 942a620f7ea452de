import { useRef, useState } from 'react';
import type { Offer } from '../../api/types';
import { useWords } from '../../i18n';
import { Combobox } from '../../ui/Combobox';
import { Icon } from '../../ui/Icon';
import { usePaused } from '../../ui/usePaused';
import { inStock, useOffers } from '../data/offers';
import { type Draft, sumOf, withLine, withoutLine, withOffer } from './draft';
import { FormField } from './FormField';
import { type Problems, quantityField } from './problems';

/** In milliseconds. */
const PAUSE = 150;

/** What is ordered: found by number or title, at the price of the price list. */
export function GoodsFields({ draft, problems, onChange }: { draft: Draft; problems: Problems; onChange: (draft: Draft) => void }) {
  const { t, amount } = useWords();
  const [text, setText] = useState('');
  const search = useRef<HTMLInputElement>(null);
  const quantities = useRef(new Map<string, HTMLInputElement>());
  const typed = text.trim();
  const asked = usePaused(typed, PAUSE);
  const found = useOffers(asked);
  const items = typed === '' || asked !== typed ? undefined : found;

  const add = (offer: Offer) => {
    setText('');
    onChange(withOffer(draft, offer));
    setTimeout(() => {
      quantities.current.get(offer.sku)?.focus();
      quantities.current.get(offer.sku)?.select();
    });
  };

  return (
    <fieldset className="form-part">
      <legend>{t('new.goods')}</legend>
      {draft.lines.length > 0 && (
        <ul className="form-wide new-lines">
          {draft.lines.map((line, index) => {
            const problem = problems.get(quantityField(index));
            const words = `new-line-${index}-words`;
            return (
              <li key={line.sku}>
                <span className="new-line-title">
                  {line.title}
                  <span className="sku">{line.sku}</span>
                </span>
                <input
                  ref={(field) => {
                    if (field === null) {
                      quantities.current.delete(line.sku);
                    } else {
                      quantities.current.set(line.sku, field);
                    }
                  }}
                  className="new-line-quantity"
                  inputMode="numeric"
                  autoComplete="off"
                  maxLength={3}
                  aria-label={t('new.quantity', { title: line.title })}
                  aria-invalid={problem !== undefined}
                  aria-describedby={words}
                  value={line.quantity}
                  onKeyDown={(event) => {
                    if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) {
                      // The next article, not the whole form.
                      event.preventDefault();
                      search.current?.focus();
                    }
                  }}
                  onChange={({ target }) => onChange(withLine(draft, line.sku, { quantity: target.value }))}
                />
                <span className="figure">× {amount({ amount: line.price })}</span>
                <span className="figure new-line-sum">{amount({ amount: sumOf(line) })}</span>
                <button
                  type="button"
                  className="icon-button"
                  aria-label={t('new.remove', { title: line.title })}
                  onClick={() => {
                    onChange(withoutLine(draft, line.sku));
                    search.current?.focus();
                  }}
                >
                  <Icon name="close" />
                </button>
                <p id={words} className={problem === undefined ? 'muted' : 'bad'}>
                  {problem ?? (line.left === null ? '' : t('new.left', { n: line.left }))}
                </p>
              </li>
            );
          })}
        </ul>
      )}
      <FormField label={t('new.add')} problem={problems.get('lines')} area="wide">
        {(id, marks) => (
          <Combobox
            id={id}
            field={search}
            text={text}
            options={items ?? []}
            label={t('new.found')}
            maxLength={100}
            keyOf={({ sku }) => sku}
            isChoosable={inStock}
            onText={setText}
            onChoose={add}
            {...marks}
            show={(offer) => (
              <>
                <span>
                  {offer.title} <span className="sku">{offer.sku}</span>
                </span>
                <span className="figure">
                  {!inStock(offer)
                    ? t('new.soldOut')
                    : `${offer.left === null ? '' : `${t('new.left', { n: offer.left })} · `}${amount(offer.price)} ${t('currency')}`}
                </span>
              </>
            )}
          />
        )}
      </FormField>
      <p className="form-wide muted" role="status">
        {items === undefined ? '' : items.length === 0 ? t('new.found.none') : t('new.found.count', { n: items.length })}
      </p>
    </fieldset>
  );
}
