import { useState } from 'react';
import { useWords } from '../../i18n';
import { moment } from '../../i18n/clock';
import { useNow } from '../../i18n/useNow';
import { useBuyerRecord } from '../data/buyerRecord';
import { StatusBadge } from '../status/StatusBadge';
import './missing.css';

const OTHER = 'other';

/** Which order this one repeats: one of the buyer's open orders, or another whose number is typed. */
export function DuplicateChoice({ number }: { number: string }) {
  const { t, amount, language } = useWords();
  const now = useNow();
  const [chosen, setChosen] = useState<string | null>(null);
  const open = useBuyerRecord(number)?.open ?? [];
  const typed = open.length === 0 || chosen === OTHER;
  const choice = (value: string) => ({
    type: 'radio',
    name: typed ? 'chosen' : 'duplicateOf',
    value,
    required: true,
    checked: chosen === value,
    onChange: () => setChosen(value),
  });
  return (
    <>
      {open.length > 0 && (
        <fieldset className="missing">
          <legend>{t('cancel.duplicateOf.choose')}</legend>
          {open.map((order) => (
            <label key={order.number}>
              <input {...choice(order.number)} />
              <span>
                {t('cancel.duplicateOf.one', {
                  number: order.number,
                  total: amount(order.total),
                  when: moment(new Date(order.placedAt), now, language, t),
                })}{' '}
                <StatusBadge status={order.status} />
              </span>
            </label>
          ))}
          <label>
            <input {...choice(OTHER)} />
            <span>{t('cancel.duplicateOf.other')}</span>
          </label>
        </fieldset>
      )}
      {typed && (
        <label className="field">
          <span>{t('cancel.duplicateOf')}</span>
          <input name="duplicateOf" required pattern="\d{1,18}" data-wrong={t('cancel.duplicateOf.wrong')} inputMode="numeric" autoComplete="off" />
        </label>
      )}
    </>
  );
}
