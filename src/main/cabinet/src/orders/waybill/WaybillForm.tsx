import { type RefObject, useId } from 'react';
import type { Order } from '../../api/types';
import { useWords } from '../../i18n';
import { KeyHint } from '../../keyboard/KeyHint';
import { KEYS } from '../keys/keys';
import { useCarriers } from '../data/dictionaries';
import { WAYBILL_FIELD } from './focusWaybill';
import { waybillHint } from './waybillHint';

export function WaybillForm({
  order,
  draft,
  field,
  refused,
  onChange,
  onCancel,
  onSave,
}: {
  order: Order;
  draft: string;
  field: RefObject<HTMLInputElement | null>;
  refused: boolean;
  onChange: (text: string) => void;
  /** Undefined while there is no saved number to return to. */
  onCancel: (() => void) | undefined;
  onSave: () => void;
}) {
  const { t, language } = useWords();
  const hintId = useId();
  const carriers = useCarriers();
  const carrier = carriers?.get(order.delivery.carrier);
  const hint = refused
    ? t('waybill.invalid', { carrier: carrier?.name[language] ?? order.delivery.carrier })
    : carriers !== undefined && carrier !== undefined
      ? waybillHint(draft, carrier, carriers.values(), t, language)
      : null;
  return (
    <section className="part part-waybill">
      <form
        className="waybill"
        onSubmit={(event) => {
          event.preventDefault();
          onSave();
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
            aria-invalid={refused}
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
        <p id={hintId} className={refused ? 'bad' : 'muted'} aria-live="polite">
          {hint}
        </p>
      </form>
    </section>
  );
}
