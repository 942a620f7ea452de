import { type FormEvent, useId, useRef, useState } from 'react';
import type { Order } from '../../api/types';
import { useWords } from '../../i18n';
import { Once } from '../../ui/once';
import { useDraft, waybillDrafts } from '../drafts/drafts';
import { useCarriers } from '../data/dictionaries';
import { waybillHint } from '../waybill/waybillHint';
import { normalised } from '../waybill/waybillNumber';
import { draftOf, type Parcel } from './parcels';

/** The number of a parcel that has none yet: scanned or typed. What is typed stays with the parcel while others are looked at. */
export function ParcelWaybill({
  order,
  parcel,
  onSave,
}: {
  order: Order;
  parcel: Parcel;
  /** @returns whether the server accepted it */
  onSave: (waybill: string) => Promise<boolean>;
}) {
  const { t, language } = useWords();
  const place = draftOf(order.number, parcel.id);
  const draft = useDraft(waybillDrafts, place);
  const [saving, setSaving] = useState(false);
  const once = useRef(new Once());
  const field = useId();
  const hint = useId();
  const carriers = useCarriers();
  const carrier = carriers?.get(order.delivery.carrier);
  const known = carriers !== undefined && carrier !== undefined ? waybillHint(draft, carrier, carriers.values(), t, language) : null;

  const save = (event: FormEvent) => {
    event.preventDefault();
    const waybill = normalised(draft);
    if (saving || waybill === '' || !once.current.accepts(event.timeStamp)) {
      return;
    }
    setSaving(true);
    void onSave(waybill)
      .then((done) => done && waybillDrafts.drop(place))
      .finally(() => {
        setSaving(false);
        once.current = new Once();
      });
  };

  return (
    <form className="waybill" onSubmit={save}>
      <label htmlFor={field}>{t('parcels.waybill', { id: parcel.id })}</label>
      <div className="waybill-row">
        <input
          id={field}
          value={draft}
          inputMode="text"
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          maxLength={60}
          placeholder={t('waybill.placeholder')}
          aria-invalid={known?.wrong === true}
          aria-describedby={hint}
          onChange={({ target }) => waybillDrafts.offer(place, target.value)}
        />
        <button type="submit" className="button" aria-busy={saving}>
          {t('waybill.save')}
        </button>
      </div>
      <p id={hint} className={known?.wrong === true ? 'bad' : 'muted'} aria-live="polite">
        {known?.text}
      </p>
    </form>
  );
}
