import { useId, useState } from 'react';
import type { JudgeReturn, Return } from '../../api/types';
import { useWords } from '../../i18n';
import { Form } from '../../ui/Form';
import { Acts } from './DecideForm';
import { typedAmount } from './next';
import type { Sending } from './sending';

const LONGEST = 300;

/** How many pieces the shop takes back, how many of them it sells again, and what the buyer gets. */
export function JudgeForm({ of, name, sending, onSave, onClose }: Sending<JudgeReturn> & { of: Return }) {
  const { t } = useWords();
  const [lines, setLines] = useState(() =>
    of.lines.map(({ sku, title, quantity }) => ({
      sku,
      title,
      quantity,
      accepted: quantity,
      resalable: of.state.code === 'LOST' || of.reason.code === 'DEFECTIVE' || of.reason.code === 'DAMAGED' ? 0 : quantity,
    })),
  );
  const [refund, setRefund] = useState('');
  const [comment, setComment] = useState('');
  const [wrong, setWrong] = useState<'amount' | 'why' | null>(null);
  const ids = useId();
  const partly = lines.some(({ accepted, quantity }) => accepted < quantity);
  const set = (sku: string, change: { accepted: number } | { resalable: number }) =>
    setLines(
      lines.map((line) => {
        const changed = { ...line, ...(line.sku === sku ? change : {}) };
        return { ...changed, resalable: Math.min(changed.resalable, changed.accepted) };
      }),
    );
  const counted = (text: string, most: number) => Math.min(most, Math.max(0, Math.trunc(Number(text))));

  return (
    <Form
      className="return-form"
      aria-label={name}
      onSubmit={({ timeStamp }) => {
        const amount = refund.trim() === '' ? undefined : typedAmount(refund);
        const mistake = amount === null ? 'amount' : partly && comment.trim() === '' ? 'why' : null;
        setWrong(mistake);
        if (mistake !== null || amount === null) {
          document.getElementById(`${ids}${mistake === 'amount' ? 'refund' : 'comment'}`)?.focus();
          return;
        }
        onSave(
          {
            lines: lines.map(({ sku, accepted, resalable }) => ({ sku, accepted, resalable })),
            ...(amount === undefined ? {} : { refund: { amount, currency: 'UAH' } }),
            ...(comment.trim() === '' ? {} : { comment }),
          },
          timeStamp,
        );
      }}
    >
      {lines.map(({ sku, title, quantity, accepted, resalable }, index) => (
        <div key={sku} className="return-judged">
          <p className="return-article">
            <label htmlFor={`${ids}${sku}accepted`}>{t('returns.judgement.accepted', { title, n: quantity })}</label>
            <input
              id={`${ids}${sku}accepted`}
              type="number"
              inputMode="numeric"
              min={0}
              max={quantity}
              step={1}
              autoFocus={index === 0}
              value={accepted}
              onChange={({ target: { value } }) => set(sku, { accepted: counted(value, quantity) })}
            />
          </p>
          <p className="return-article">
            <label htmlFor={`${ids}${sku}resalable`}>{t('returns.judgement.resalable', { title })}</label>
            <input
              id={`${ids}${sku}resalable`}
              type="number"
              inputMode="numeric"
              min={0}
              max={accepted}
              step={1}
              value={resalable}
              onChange={({ target: { value } }) => set(sku, { resalable: counted(value, accepted) })}
            />
          </p>
        </div>
      ))}
      <p className="return-field">
        <label htmlFor={`${ids}refund`}>{t('returns.judgement.refund')}</label>
        <input
          id={`${ids}refund`}
          inputMode="decimal"
          autoComplete="off"
          value={refund}
          aria-invalid={wrong === 'amount'}
          aria-describedby={`${ids}hint`}
          onChange={({ target: { value } }) => setRefund(value)}
        />
        <span id={`${ids}hint`} className="muted">
          {t('returns.judgement.refund.hint')}
        </span>
      </p>
      <p className="return-field">
        <label htmlFor={`${ids}comment`}>{t('returns.judgement.comment')}</label>
        <textarea
          id={`${ids}comment`}
          rows={2}
          maxLength={LONGEST}
          value={comment}
          aria-invalid={wrong === 'why'}
          aria-describedby={wrong === 'why' ? `${ids}why` : undefined}
          onChange={({ target: { value } }) => setComment(value)}
        />
      </p>
      <p id={`${ids}why`} className="bad" aria-live="polite">
        {wrong === 'why' && t('returns.decision.why')}
      </p>
      <Acts save={t('returns.judgement.save')} sending={sending} onClose={onClose} />
    </Form>
  );
}
