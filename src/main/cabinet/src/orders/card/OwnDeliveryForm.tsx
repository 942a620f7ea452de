import { type FormEvent, useId, useRef, useState } from 'react';
import type { OwnDeliveryPlan, PlanOwnDelivery } from '../../api/types';
import { useWords } from '../../i18n';
import { Form } from '../../ui/Form';
import { Once } from '../../ui/once';
import { TypedField } from '../../ui/TypedField';

const AGREED = ['CALL', 'MESSAGE'] as const;

/** Day, time and how the buyer agreed on it. */
export function OwnDeliveryForm({
  plan,
  onSave,
  onClose,
}: {
  plan: OwnDeliveryPlan | null;
  onSave: (plan: PlanOwnDelivery) => Promise<void>;
  onClose: () => void;
}) {
  const { t } = useWords();
  const [saving, setSaving] = useState(false);
  const once = useRef(new Once());
  const date = useId();
  const from = useId();
  const to = useId();
  const agreedBy = useId();

  const save = (event: FormEvent<HTMLFormElement>) => {
    if (saving || !once.current.accepts(event.timeStamp)) {
      return;
    }
    const form = new FormData(event.currentTarget);
    const text = (name: string) => String(form.get(name) ?? '');
    const agreed = AGREED.find((each) => each === text('agreedBy'));
    setSaving(true);
    void onSave({
      date: text('date'),
      ...(text('from') === '' ? {} : { from: text('from') }),
      ...(text('to') === '' ? {} : { to: text('to') }),
      ...(agreed === undefined ? {} : { agreedBy: agreed }),
    }).finally(() => setSaving(false));
  };

  return (
    <Form
      className="own-delivery-form"
      aria-label={t('own.form')}
      onSubmit={save}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          event.stopPropagation();
          onClose();
        }
      }}
    >
      <div className="own-delivery-field">
        <label htmlFor={date}>{t('own.date')}</label>
        <TypedField kind="date" id={date} name="date" required autoFocus defaultValue={plan?.date} />
      </div>
      <div className="own-delivery-field">
        <label htmlFor={from}>{t('own.from')}</label>
        <TypedField kind="time" id={from} name="from" defaultValue={plan?.from ?? ''} />
      </div>
      <div className="own-delivery-field">
        <label htmlFor={to}>{t('own.to')}</label>
        <TypedField kind="time" id={to} name="to" defaultValue={plan?.to ?? ''} />
      </div>
      <p className="own-delivery-field">
        <label htmlFor={agreedBy}>{t('own.agreedBy')}</label>
        <select id={agreedBy} name="agreedBy" defaultValue={plan?.agreedBy ?? ''}>
          <option value="">{t('own.agreedBy.none')}</option>
          {AGREED.map((each) => (
            <option key={each} value={each}>
              {t(`own.agreedBy.${each}`)}
            </option>
          ))}
        </select>
      </p>
      <p className="own-delivery-acts">
        <button type="submit" className="button primary" aria-busy={saving}>
          {t('own.save')}
        </button>
        <button type="button" className="button" onClick={onClose}>
          {t('own.cancel')}
        </button>
      </p>
    </Form>
  );
}
