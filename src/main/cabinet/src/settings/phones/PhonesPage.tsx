import { type FormEvent, useId, useRef, useState } from 'react';
import { Refused, sessionEnded } from '../../api/problem';
import type { PhoneNews, PhoneOptionsView } from '../../api/types';
import { useWords } from '../../i18n';
import { Form } from '../../ui/Form';
import { Message } from '../../ui/Message';
import { Skeleton } from '../../ui/Skeleton';
import { toasts } from '../../ui/toasts';
import { useAdoptPhoneOptions, usePhoneOptions, useSavePhoneOptions } from './data';
import './phones.css';

/** What is sent to the shop and to its buyers by SMS and Viber. */
export function PhonesPage() {
  const { t } = useWords();
  const options = usePhoneOptions();
  return (
    <article className="phones" aria-labelledby="phones-heading">
      <h1 id="phones-heading">{t('phones')}</h1>
      {options.data !== undefined ? (
        <Options key={options.data.version} options={options.data} />
      ) : options.isError ? (
        <Message title={t('phones.failed')} alert>
          <button type="button" className="button" onClick={() => void options.refetch()}>
            {t('app.retry')}
          </button>
        </Message>
      ) : (
        <Skeleton lines={6} />
      )}
    </article>
  );
}

function Options({ options }: { options: PhoneOptionsView }) {
  const { t } = useWords();
  const [phone, setPhone] = useState(options.phone ?? '');
  const [orderPlaced, setOrderPlaced] = useState(options.orderPlaced);
  const [waybill, setWaybill] = useState(options.waybill);
  const [problem, setProblem] = useState<{ text: string; field: string | undefined } | null>(null);
  const saving = useSavePhoneOptions();
  const adopt = useAdoptPhoneOptions();
  const field = useRef<HTMLInputElement>(null);
  const id = useId();

  const save = (event: FormEvent) => {
    event.preventDefault();
    if (saving.isPending) {
      return;
    }
    setProblem(null);
    saving.mutateAsync({ version: options.version, body: { phone: phone.trim() || null, orderPlaced, waybill } }).then(
      () => toasts.good(t('phones.saved'), { topic: 'phones' }),
      (error: unknown) => {
        if (error instanceof Refused && error.problem?.currentPhoneOptions !== undefined) {
          toasts.bad(t('phones.stale'), { topic: 'phones' });
          adopt(error.problem.currentPhoneOptions);
        } else if (!sessionEnded(error)) {
          const violation = error instanceof Refused ? error.problem?.violations?.[0] : undefined;
          setProblem({
            text:
              violation !== undefined
                ? t('phones.violation', { message: violation.message ?? '' })
                : error instanceof Refused && error.problem !== null
                  ? error.message
                  : t('app.unreachable'),
            field: violation?.field,
          });
          field.current?.focus();
        }
      },
    );
  };

  if (!options.sms && !options.viber) {
    return <p className="note">{t('phones.absent')}</p>;
  }
  return (
    <Form className="phones-form" onSubmit={save}>
      <p className="muted">{t('phones.purpose')}</p>
      <label className="field">
        <span>{t('phones.phone')}</span>
        <input
          ref={field}
          type="tel"
          autoComplete="off"
          maxLength={40}
          value={phone}
          onChange={({ target }) => setPhone(target.value)}
          aria-invalid={problem?.field === 'phone'}
          aria-describedby={problem === null ? undefined : id}
        />
      </label>
      <News label={t('phones.orderPlaced')} options={options} value={orderPlaced} onChange={setOrderPlaced} />
      <News label={t('phones.waybill')} options={options} value={waybill} onChange={setWaybill} />
      <p className="muted">{t('phones.hours')}</p>
      <div role="alert" id={id}>
        {problem !== null && <p className="problem">{problem.text}</p>}
      </div>
      <p>
        <button type="submit" className="button primary" aria-busy={saving.isPending}>
          {t(saving.isPending ? 'app.saving' : 'phones.save')}
        </button>
      </p>
    </Form>
  );
}

function News({
  label,
  options,
  value,
  onChange,
}: {
  label: string;
  options: PhoneOptionsView;
  value: PhoneNews;
  onChange: (news: PhoneNews) => void;
}) {
  const { t } = useWords();
  const possible: PhoneNews[] = ['NONE', ...(options.sms ? ['SMS' as const] : []), ...(options.viber ? ['VIBER' as const] : [])];
  // What was chosen while the server could send it stays visible.
  const shown = possible.includes(value) ? possible : [...possible, value];
  return (
    <label className="field">
      <span>{label}</span>
      <select value={value} onChange={({ target }) => onChange(target.value as PhoneNews)}>
        {shown.map((each) => (
          <option key={each} value={each}>
            {t(`phones.news.${each}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
