import { type RefObject, useId } from 'react';
import { Link } from 'wouter';
import type { Order } from '../../api/types';
import { useWords } from '../../i18n';
import { KeyHint } from '../../keyboard/KeyHint';
import { KEYS } from '../keys/keys';
import { useCarriers } from '../data/dictionaries';
import { WAYBILL_FIELD } from './focusWaybill';
import { waybillHint } from './waybillHint';
import { normalised } from './waybillNumber';
import { IN_USE, INVALID, type WaybillRefusal } from './waybillRefusal';

export function WaybillForm({
  order,
  draft,
  field,
  refusal,
  onChange,
  onCancel,
  onSave,
}: {
  order: Order;
  draft: string;
  field: RefObject<HTMLInputElement | null>;
  refusal: WaybillRefusal | null;
  onChange: (text: string) => void;
  /** Undefined while there is no saved number to return to. */
  onCancel: (() => void) | undefined;
  /**
   * @param at when it was pressed
   * @param shared whether one parcel carries several orders of one buyer under the number
   */
  onSave: (at: number, shared: boolean) => void;
}) {
  const { t, language } = useWords();
  const hintId = useId();
  const carriers = useCarriers();
  const carrier = carriers?.get(order.delivery.carrier);
  const known = carriers !== undefined && carrier !== undefined ? waybillHint(draft, carrier, carriers.values(), t, language) : null;
  const refused = (code: string, text: string) => {
    switch (code) {
      case INVALID:
        return known?.wrong === true ? known.text : t('waybill.invalid', { carrier: carrier?.name[language] ?? order.delivery.carrier });
      case IN_USE:
        return t('waybill.inUse', { waybill: normalised(draft) });
      default:
        return text;
    }
  };
  const hint = refusal === null ? (known?.text ?? null) : refused(refusal.code, refusal.text);
  const bad = refusal !== null || known?.wrong === true;
  return (
    <section className="part part-waybill">
      <form
        className="waybill"
        onSubmit={(event) => {
          event.preventDefault();
          onSave(event.timeStamp, false);
        }}
      >
        <label className="part-title" htmlFor={WAYBILL_FIELD}>
          {t('waybill')}
        </label>
        <div className="waybill-row">
          <input
            ref={field}
            id={WAYBILL_FIELD}
            value={draft}
            inputMode="text"
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            maxLength={60}
            placeholder={t('waybill.placeholder')}
            aria-keyshortcuts="T"
            aria-invalid={bad}
            aria-describedby={hintId}
            onChange={(event) => onChange(event.target.value)}
            onKeyDown={(event) => {
              if (event.key === 'Escape') {
                onCancel?.();
              }
            }}
          />
          <button type="submit" className="button">
            {t('waybill.save')}
            <KeyHint of={KEYS.waybill} />
          </button>
        </div>
        <p id={hintId} className={bad ? 'bad' : 'muted'} aria-live="polite">
          {hint}
          {refusal?.order !== undefined && (
            <>
              {' '}
              <Link href={`/orders/${refusal.order}`}>{t('order.title', { number: refusal.order })}</Link>
            </>
          )}
        </p>
        {refusal?.code === IN_USE && (
          <button type="button" className="button waybill-shared" onClick={({ timeStamp }) => onSave(timeStamp, true)}>
            {t('waybill.shared')}
          </button>
        )}
      </form>
    </section>
  );
}
