import { useId, useRef, useState } from 'react';
import type { AskReturn, Return } from '../../api/types';
import { useWords } from '../../i18n';
import { Form } from '../../ui/Form';
import { Once } from '../../ui/once';
import { Skeleton } from '../../ui/Skeleton';
import { useOpenReturn } from '../data/acts';
import { useReturnable } from '../data/queries';
import { GIVEN_BACK, type Reason } from './next';
import { useRefusal } from './useRefusal';
import './words';
import './returns.css';

const LONGEST = 1000;

/** What comes back of an order, and why. */
export default function ReturnForm({
  number,
  appeal,
  onOpened,
  onClose,
}: {
  number: string;
  /** By which the buyer asked for it; null for none. */
  appeal: string | null;
  onOpened: (opened: Return) => void;
  onClose: () => void;
}) {
  const { t } = useWords();
  const goods = useReturnable(number).data;
  const open = useOpenReturn(number);
  const once = useRef(new Once());
  const refusal = useRefusal();
  const [chosen, setChosen] = useState<Reason>();
  const [pieces, setPieces] = useState<Record<string, string>>({});
  const [comment, setComment] = useState('');
  const [nothing, setNothing] = useState(false);
  const ids = useId();

  if (goods === undefined) {
    return <Skeleton lines={3} />;
  }
  const reasons: readonly Reason[] = [
    ...(goods.kinds.includes('GIVEN_BACK') ? GIVEN_BACK : []),
    ...(goods.kinds.includes('NOT_TAKEN') ? (['NOT_TAKEN'] as const) : []),
  ];
  const reason = reasons.find((each) => each === chosen) ?? reasons[0];
  const articles = goods.articles
    .map(({ sku, title, givenBack, notTaken }) => ({ sku, title, left: reason === 'NOT_TAKEN' ? notTaken : givenBack }))
    .filter(({ left }) => left > 0);
  const typed = (sku: string, left: number) => pieces[sku] ?? String(left);

  const save = (at: number) => {
    if (reason === undefined || open.isPending || !once.current.accepts(at)) {
      return;
    }
    const lines = articles
      .map(({ sku, left }) => ({ sku, quantity: Math.min(left, Math.max(0, Math.trunc(Number(typed(sku, left))))) }))
      .filter(({ quantity }) => quantity > 0);
    setNothing(lines.length === 0);
    if (lines.length === 0) {
      return;
    }
    const asked: AskReturn = {
      lines,
      reason,
      ...(comment.trim() === '' ? {} : { comment: comment.trim() }),
      ...(appeal === null ? {} : { appeal }),
    };
    refusal.clear();
    open.mutateAsync(asked).then(onOpened, refusal.show);
  };

  return (
    <Form
      className="return-form"
      aria-label={t('returns.form')}
      onSubmit={({ timeStamp }) => save(timeStamp)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          event.stopPropagation();
          onClose();
        }
      }}
    >
      {articles.length === 0 || reason === undefined ? (
        <p className="muted">{t('returns.form.none')}</p>
      ) : (
        <>
          <p className="return-field">
            <label htmlFor={`${ids}reason`}>{t('returns.form.reason')}</label>
            <select
              id={`${ids}reason`}
              autoFocus
              value={reason}
              onChange={({ target: { value } }) => setChosen(reasons.find((each) => each === value))}
            >
              {reasons.map((each) => (
                <option key={each} value={each}>
                  {t(`returns.reason.${each}`)}
                </option>
              ))}
            </select>
          </p>
          {articles.map(({ sku, title, left }) => (
            <p key={`${sku} ${left}`} className="return-article">
              <label htmlFor={`${ids}${sku}`}>{t('returns.form.quantity', { title, n: left })}</label>
              <input
                id={`${ids}${sku}`}
                type="number"
                inputMode="numeric"
                min={0}
                max={left}
                step={1}
                value={typed(sku, left)}
                aria-invalid={nothing}
                aria-describedby={nothing ? `${ids}nothing` : undefined}
                onChange={({ target: { value } }) => setPieces({ ...pieces, [sku]: value })}
              />
            </p>
          ))}
          <p id={`${ids}nothing`} className="bad" aria-live="polite">
            {nothing && t('returns.form.nothing')}
          </p>
          <label className="return-field">
            {t('returns.form.comment')}
            <input maxLength={LONGEST} autoComplete="off" value={comment} onChange={({ target: { value } }) => setComment(value)} />
          </label>
        </>
      )}
      {refusal.text !== null && (
        <p className="problem" role="alert">
          {refusal.text}
        </p>
      )}
      <p className="return-acts">
        {articles.length > 0 && (
          <button type="submit" className="button primary" aria-busy={open.isPending}>
            {t('returns.save')}
          </button>
        )}
        <button type="button" className="button" onClick={onClose}>
          {t('returns.close')}
        </button>
      </p>
    </Form>
  );
}
