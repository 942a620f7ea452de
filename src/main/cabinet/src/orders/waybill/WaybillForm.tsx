import { type RefObject, useId } from 'react';
import { Link } from 'wouter';
import type { Order } from '../../api/types';
import { useWords } from '../../i18n';
import { KeyHint } from '../../keyboard/KeyHint';
import { KEYS } from '../keys/keys';
import { useCarriers } from '../data/dictionaries';
import { WAYBILL_FIELD } from './focusWaybill';
import { waybillHint } from './waybillHint';

/** Why the server, or the cabinet in its stead, does not accept a number. */
export interface WaybillRefusal {
  code: string;
  text: string;
  /** The other order that has the number. */
  order: string | undefined;
}

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
  /** @param at when it was pressed */
  onSave: (at: number) => void;
}) {
  const { t, language } = useWords();
  const hintId = useId();
  const carriers = useCarriers();
  const carrier = carriers?.get(order.delivery.carrier);
  const known = carriers !== undefined && carrier !== undefined ? waybillHint(draft, carrier, carriers.values(), t, language) : null;
  const hint =
    refusal === null
      ? (known?.text ?? null)
      : refusal.code !== 'waybill-invalid'
        ? refusal.text
        : known?.wrong === true
          ? known.text
          : t('waybill.invalid', { carrier: carrier?.name[language] ?? order.delivery.carrier });
  const bad = refusal !== null || known?.wrong === true;
  return (
    <section className="part part-waybill">
      <form
        className="waybill"
        onSubmit={(event) => {
          event.preventDefault();
          onSave(event.timeStamp);
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
      </form>
    </section>
  );
}
