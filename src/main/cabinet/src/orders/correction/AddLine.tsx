import { type RefObject, useEffect, useId, useState } from 'react';
import type { Offer } from '../../api/types';
import { useWords } from '../../i18n';
import { inStock, useOffers } from '../data/offers';

/** In milliseconds: who types on is not answered to a half of it. */
const PAUSE = 150;

/** Finds an article of the price list; Enter takes the first one that is in stock. */
export function AddLine({ field, onAdd }: { field: RefObject<HTMLInputElement | null>; onAdd: (offer: Offer) => void }) {
  const { t, amount } = useWords();
  const id = useId();
  const [text, setText] = useState('');
  const [asked, ask] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => ask(text.trim()), PAUSE);
    return () => clearTimeout(timer);
  }, [text]);
  const found = useOffers(asked);
  const items = text.trim() === '' || asked === '' ? undefined : found;
  const first = items?.find(inStock);

  const add = (offer: Offer) => {
    setText('');
    ask('');
    onAdd(offer);
  };

  return (
    <div className="add-line">
      <label htmlFor={id}>{t('edit.add')}</label>
      <input
        ref={field}
        id={id}
        type="search"
        value={text}
        maxLength={100}
        autoComplete="off"
        spellCheck={false}
        onChange={({ target }) => setText(target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') {
            // Not the whole form: there is something to choose first.
            event.preventDefault();
            if (first !== undefined && asked === text.trim()) {
              add(first);
            }
          }
        }}
      />
      {items !== undefined && items.length > 0 && (
        <ul className="found-offers" aria-label={t('edit.found')}>
          {items.map((offer) => (
            <li key={offer.sku}>
              <button type="button" className="button quiet" disabled={!inStock(offer)} onClick={() => add(offer)}>
                <span>
                  {offer.title} <span className="sku">{offer.sku}</span>
                </span>
                <span className="figure">{inStock(offer) ? amount(offer.price) : t('edit.soldOut')}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <p className="muted" role="status">
        {items !== undefined && items.length === 0 ? t('edit.found.none') : ''}
      </p>
    </div>
  );
}
