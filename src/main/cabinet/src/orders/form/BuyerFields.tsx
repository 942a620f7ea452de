import type { RefObject } from 'react';
import { useWords } from '../../i18n';
import { usePaused } from '../../ui/usePaused';
import { isWholePhone, useKnownBuyers, useOtherOrders } from '../data/samePhone';
import { type Draft, withPerson } from './draft';
import { FormField } from './FormField';
import { KnownBuyers } from './KnownBuyers';
import { OtherOrders } from './OtherOrders';
import type { Problems } from './problems';

/** In milliseconds. */
const PAUSE = 250;

/** Who orders: found by the phone, so that nobody is written down twice and no order is repeated unseen. */
export function BuyerFields({
  draft,
  problems,
  others,
  onChange,
  onChoose,
  onShown,
}: {
  draft: Draft;
  problems: Problems;
  /** The part that shows the other orders of the number. */
  others: RefObject<HTMLElement | null>;
  onChange: (draft: Draft) => void;
  onChoose: Parameters<typeof KnownBuyers>[0]['onChoose'];
  /** The other orders of this number are on the screen. */
  onShown: (phone: string) => void;
}) {
  const { t } = useWords();
  const phone = usePaused(draft.phone, PAUSE);
  const whole = isWholePhone(phone) && phone === draft.phone;
  const known = useKnownBuyers(whole ? phone : '');
  const other = useOtherOrders(whole ? phone : '');
  return (
    <fieldset className="form-part">
      <legend>{t('new.buyer')}</legend>
      <FormField label={t('new.phone')} problem={problems.get('buyer.phone')} area="phone">
        {(id, { describedBy, invalid }) => (
          <input
            id={id}
            type="tel"
            autoFocus
            maxLength={40}
            autoComplete="off"
            value={draft.phone}
            aria-invalid={invalid}
            aria-describedby={describedBy}
            onChange={({ target }) => onChange(withPerson(draft, { phone: target.value }))}
          />
        )}
      </FormField>
      {(['surname', 'name'] as const).map((field) => (
        <FormField key={field} label={t(`new.${field}`)} problem={problems.get(`buyer.${field}`)}>
          {(id, { describedBy, invalid }) => (
            <input
              id={id}
              maxLength={100}
              autoComplete="off"
              value={draft[field]}
              aria-invalid={invalid}
              aria-describedby={describedBy}
              onChange={({ target }) => onChange(withPerson(draft, { [field]: target.value }))}
            />
          )}
        </FormField>
      ))}
      {draft.account !== null && (
        <p className="muted form-wide" role="status">
          {draft.email === null ? t('new.account') : t('new.account.email', { email: draft.email })}
        </p>
      )}
      {whole && known !== undefined && <KnownBuyers buyers={known} onChoose={onChoose} />}
      {whole && (other.data?.items.length ?? 0) > 0 && (
        <OtherOrders ref={others} orders={other.data?.items ?? []} more={other.data?.next != null} onShown={() => onShown(phone)} />
      )}
      {whole && other.isError && (
        <p className="note form-wide" role="status">
          {t('new.others.unknown')}
        </p>
      )}
    </fieldset>
  );
}
