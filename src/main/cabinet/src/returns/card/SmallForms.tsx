import { useId, useState } from 'react';
import type { MoveReturn, NewReturnWaybill, RefundReturn, Return } from '../../api/types';
import { useWords } from '../../i18n';
import { useCarriers } from '../../orders/data/dictionaries';
import { Form } from '../../ui/Form';
import { Acts } from './DecideForm';
import { ON_THE_WAY, owedStill, typedAmount } from './next';
import type { Sending } from './sending';

/** Under which number the goods come back. */
export function ReturnWaybillForm({ of, name, sending, onSave, onClose }: Sending<NewReturnWaybill> & { of: Return }) {
  const { t, language } = useWords();
  const carriers = [...(useCarriers()?.values() ?? [])].filter(({ code }) => code !== 'OWN');
  const [chosen, setChosen] = useState<string | undefined>(of.parcel?.carrier);
  const [waybill, setWaybill] = useState(of.parcel?.waybill ?? '');
  const ids = useId();
  const carrier = (carriers.find(({ code }) => code === chosen) ?? carriers[0])?.code;
  return (
    <Form
      className="return-form"
      aria-label={name}
      onSubmit={({ timeStamp }) => {
        if (carrier !== undefined) {
          onSave({ carrier: carrier as NewReturnWaybill['carrier'], waybill: waybill.trim() }, timeStamp);
        }
      }}
    >
      <p className="return-field">
        <label htmlFor={`${ids}carrier`}>{t('returns.waybill.carrier')}</label>
        <select id={`${ids}carrier`} autoFocus value={carrier} onChange={({ target: { value } }) => setChosen(value)}>
          {carriers.map(({ code, name: names }) => (
            <option key={code} value={code}>
              {names[language]}
            </option>
          ))}
        </select>
      </p>
      <p className="return-field">
        <label htmlFor={`${ids}waybill`}>{t('returns.waybill.number')}</label>
        <input
          id={`${ids}waybill`}
          required
          maxLength={60}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          value={waybill}
          onChange={({ target: { value } }) => setWaybill(value)}
        />
      </p>
      <Acts save={t('returns.waybill.save')} sending={sending} onClose={onClose} />
    </Form>
  );
}

/** Where the goods are on their way. */
export function WhereForm({ of, name, sending, onSave, onClose }: Sending<MoveReturn> & { of: Return }) {
  const { t } = useWords();
  const possible = ON_THE_WAY.filter((state) => of.moves.includes(state));
  const [state, setState] = useState(possible[0]);
  const id = useId();
  return (
    <Form
      className="return-form"
      aria-label={name}
      onSubmit={({ timeStamp }) => {
        if (state !== undefined) {
          onSave({ state }, timeStamp);
        }
      }}
    >
      <p className="return-field">
        <label htmlFor={id}>{t('returns.where')}</label>
        <select id={id} autoFocus value={state} onChange={({ target: { value } }) => setState(possible.find((each) => each === value))}>
          {possible.map((each) => (
            <option key={each} value={each}>
              {t(`returns.state.${each}`)}
            </option>
          ))}
        </select>
      </p>
      <Acts save={t('returns.state.save')} sending={sending} onClose={onClose} />
    </Form>
  );
}

const LONGEST = 300;

/** The buyer keeps the goods, and how the shop knows. */
export function WithdrawForm({ name, sending, onSave, onClose }: Sending<MoveReturn>) {
  const { t } = useWords();
  const [comment, setComment] = useState('');
  return (
    <Form className="return-form" aria-label={name} onSubmit={({ timeStamp }) => onSave({ state: 'WITHDRAWN', comment }, timeStamp)}>
      <label className="return-field">
        {t('returns.withdraw.comment')}
        <textarea required autoFocus rows={2} maxLength={LONGEST} value={comment} onChange={({ target: { value } }) => setComment(value)} />
      </label>
      <Acts save={t('returns.withdraw')} sending={sending} onClose={onClose} />
    </Form>
  );
}

/** Money that the shop itself gave back. */
export function RefundForm({ of, name, sending, onSave, onClose }: Sending<RefundReturn> & { of: Return }) {
  const { t } = useWords();
  const [amount, setAmount] = useState(() => (of.refund === null ? '' : (owedStill(of.refund) / 100).toFixed(2).replace('.', ',')));
  const [wrong, setWrong] = useState(false);
  const id = useId();
  return (
    <Form
      className="return-form"
      aria-label={name}
      onSubmit={({ timeStamp }) => {
        const typed = typedAmount(amount);
        setWrong(typed === null);
        if (typed !== null) {
          onSave({ amount: { amount: typed, currency: 'UAH' } }, timeStamp);
        }
      }}
    >
      <p className="return-field">
        <label htmlFor={id}>{t('returns.refund.amount')}</label>
        <input
          id={id}
          required
          inputMode="decimal"
          autoFocus
          autoComplete="off"
          value={amount}
          aria-invalid={wrong}
          onChange={({ target: { value } }) => setAmount(value)}
        />
      </p>
      <Acts save={t('returns.refund.save')} sending={sending} onClose={onClose} />
    </Form>
  );
}
