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
  inUse,
  onSave,
}: {
  order: Order;
  parcel: Parcel;
  /** Whether another order has the number that was refused, and one parcel could carry both. */
  inUse: boolean;
  /**
   * @param shared whether one parcel carries several orders of one buyer under the number
   * @returns whether the server accepted it
   */
  onSave: (waybill: string, shared: boolean) => Promise<boolean>;
}) {
  const { t, language } = useWords();
  const place = draftOf(order.number, parcel.id);
  const draft = useDraft(waybillDrafts, place);
  const [saving, setSaving] = useState(false);
  /** The number that was sent last. */
  const [sent, setSent] = useState('');
  const once = useRef(new Once());
  const field = useId();
  const hint = useId();
  const carriers = useCarriers();
  const carrier = carriers?.get(order.delivery.carrier);
  const known = carriers !== undefined && carrier !== undefined ? waybillHint(draft, carrier, carriers.values(), t, language) : null;

  const save = (at: number, shared: boolean) => {
    const waybill = normalised(draft);
    if (saving || waybill === '' || !once.current.accepts(at)) {
      return;
    }
    setSaving(true);
    setSent(waybill);
    void onSave(waybill, shared)
      .then((done) => done && waybillDrafts.drop(place))
      .finally(() => {
        setSaving(false);
        once.current = new Once();
      });
  };

  return (
    <form
      className="waybill"
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        save(event.timeStamp, false);
      }}
    >
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
      {inUse && sent === normalised(draft) && (
        <button type="button" className="button waybill-shared" onClick={({ timeStamp }) => save(timeStamp, true)}>
          {t('waybill.shared')}
        </button>
      )}
    </form>
  );
}
