import { type FormEvent, useId, useRef, useState } from 'react';
import type { EditParcel, Order } from '../../api/types';
import { useWords } from '../../i18n';
import { useShortcuts } from '../../keyboard/useKeyboard';
import { Once } from '../../ui/once';
import { normalised } from '../waybill/waybillNumber';
import { packable, type Parcel } from './parcels';

/** What goes into a parcel, out of the first one, and under which number. */
export function ParcelForm({
  order,
  parcel,
  repackable,
  inUse,
  onSave,
  onClose,
}: {
  order: Order;
  /** Null for a new one. */
  parcel: Parcel | null;
  /** Whether goods still can be packed otherwise; the number can in any case. */
  repackable: boolean;
  /** Whether another order has the number that was refused, and one parcel could carry both. */
  inUse: boolean;
  /** @returns when it has been saved or refused */
  onSave: (edit: EditParcel) => Promise<void>;
  onClose: () => void;
}) {
  const { t } = useWords();
  const [articles] = useState(() => packable(order, parcel));
  const [saving, setSaving] = useState(false);
  const [problem, setProblem] = useState<'parcels.nothing' | 'parcels.everything' | null>(null);
  const once = useRef(new Once());
  const form = useRef<HTMLFormElement>(null);
  const ids = useId();
  useShortcuts({ Escape: () => onClose() });

  const save = (at: number, shared: boolean) => {
    if (form.current === null || saving || !once.current.accepts(at)) {
      return;
    }
    const data = new FormData(form.current);
    const lines = articles
      .map(({ sku, quantity }, index) => ({ sku, quantity: Math.min(quantity, Math.max(0, Math.trunc(Number(data.get(`pieces ${index}`) ?? 0)))) }))
      .filter(({ quantity }) => quantity > 0);
    const total = lines.reduce((sum, { quantity }) => sum + quantity, 0);
    const all = articles.reduce((sum, { quantity }) => sum + quantity, 0);
    const wrong = !repackable ? null : total === 0 ? 'parcels.nothing' : total === all ? 'parcels.everything' : null;
    setProblem(wrong);
    once.current = new Once();
    if (wrong !== null) {
      form.current?.querySelector('input')?.focus();
      return;
    }
    const waybill = normalised(String(data.get('waybill') ?? ''));
    setSaving(true);
    void onSave({
      ...(repackable ? { lines } : {}),
      ...(waybill === '' ? {} : { waybill }),
      ...(shared ? { sharedParcel: true } : {}),
    }).finally(() => setSaving(false));
  };

  return (
    <form
      ref={form}
      className="parcel-form"
      aria-label={parcel === null ? t('parcels.form.new') : t('parcels.form', { id: parcel.id })}
      noValidate
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        save(event.timeStamp, false);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          event.stopPropagation();
          onClose();
        }
      }}
    >
      {repackable &&
        articles.map(({ sku, title, quantity, packed }, index) => (
          <p key={sku} className="parcel-article">
            <label htmlFor={`${ids}${index}`}>{t('parcels.quantity', { title, n: quantity })}</label>
            <input
              id={`${ids}${index}`}
              name={`pieces ${index}`}
              type="number"
              inputMode="numeric"
              min={0}
              max={quantity}
              step={1}
              autoFocus={index === 0}
              defaultValue={packed}
              aria-invalid={problem !== null}
              aria-describedby={problem === null ? undefined : `${ids}problem`}
            />
          </p>
        ))}
      <p className="parcel-article" data-wide>
        <label htmlFor={`${ids}waybill`}>{parcel === null ? t('parcels.waybill.new') : t('parcels.waybill', { id: parcel.id })}</label>
        <input
          id={`${ids}waybill`}
          name="waybill"
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          maxLength={60}
          autoFocus={!repackable}
          placeholder={t('waybill.placeholder')}
          defaultValue={parcel?.waybill ?? ''}
        />
      </p>
      <p id={`${ids}problem`} className="bad" aria-live="polite">
        {problem !== null && t(problem)}
      </p>
      {inUse && (
        <button type="button" className="button waybill-shared" onClick={({ timeStamp }) => save(timeStamp, true)}>
          {t('waybill.shared')}
        </button>
      )}
      <p className="edit-acts">
        <button type="submit" className="button primary" aria-busy={saving}>
          {t('parcels.save')}
        </button>
        <button type="button" className="button" onClick={onClose}>
          {t('parcels.cancel')}
        </button>
      </p>
    </form>
  );
}
