import { useId, useRef, useState } from 'react';
import type { DecideReturn } from '../../api/types';
import { useWords } from '../../i18n';
import { Form } from '../../ui/Form';
import type { Sending } from './sending';

const LONGEST = 300;

/** Whether the shop takes goods back, and what it tells the buyer. */
export function DecideForm({ name, sending, onSave, onClose }: Sending<DecideReturn>) {
  const { t } = useWords();
  const [agreed, setAgreed] = useState<boolean>();
  const [comment, setComment] = useState('');
  const [missing, setMissing] = useState<'choose' | 'why' | null>(null);
  const first = useRef<HTMLInputElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const ids = useId();

  return (
    <Form
      className="return-form"
      aria-label={name}
      onSubmit={({ timeStamp }) => {
        const wrong = agreed === undefined ? 'choose' : !agreed && comment.trim() === '' ? 'why' : null;
        setMissing(wrong);
        if (wrong !== null) {
          (wrong === 'choose' ? first : field).current?.focus();
        } else if (agreed !== undefined) {
          onSave({ agreed, ...(comment.trim() === '' ? {} : { comment }) }, timeStamp);
        }
      }}
    >
      <fieldset className="return-choice" aria-describedby={missing === 'choose' ? `${ids}missing` : undefined}>
        <legend>{t('returns.decision')}</legend>
        {[true, false].map((each) => (
          <label key={String(each)}>
            <input
              ref={each ? first : undefined}
              type="radio"
              name={`${ids}agreed`}
              autoFocus={each}
              checked={agreed === each}
              onChange={() => setAgreed(each)}
            />
            {t(each ? 'returns.decision.yes' : 'returns.decision.no')}
          </label>
        ))}
      </fieldset>
      <label className="return-field">
        {t('returns.decision.comment')}
        <textarea
          ref={field}
          rows={2}
          maxLength={LONGEST}
          value={comment}
          aria-invalid={missing === 'why'}
          aria-describedby={missing === 'why' ? `${ids}missing` : undefined}
          onChange={({ target: { value } }) => setComment(value)}
        />
      </label>
      <p id={`${ids}missing`} className="bad" aria-live="polite">
        {missing !== null && t(`returns.decision.${missing}`)}
      </p>
      <Acts save={t('returns.decision.save')} sending={sending} onClose={onClose} />
    </Form>
  );
}

/** How such a form is ended. */
export function Acts({ save, sending, onClose }: { save: string; sending: boolean; onClose: () => void }) {
  const { t } = useWords();
  return (
    <p className="return-acts">
      <button type="submit" className="button primary" aria-busy={sending}>
        {save}
      </button>
      <button type="button" className="button" onClick={onClose}>
        {t('returns.cancel')}
      </button>
    </p>
  );
}
