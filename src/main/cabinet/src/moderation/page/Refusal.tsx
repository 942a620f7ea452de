import { type FormEvent, useRef, useState } from 'react';
import type { Finding, RejectionRule } from '../../api/types';
import { useWords } from '../../i18n';
import { type Decision, likelyRule } from '../data/held';

const RULES = ['CONTACT_DATA', 'ADVERTISING', 'PROFANITY', 'UNREADABLE', 'FORBIDDEN_SIGN', 'OFF_TOPIC'] as const satisfies readonly RejectionRule[];

/** For what a text is refused; its writer is told. */
export function Refusal({
  findings,
  busy,
  onCancel,
  onDecide,
}: {
  findings: readonly Finding[];
  busy: boolean;
  onCancel: () => void;
  onDecide: (decision: Decision) => void;
}) {
  const { t } = useWords();
  const [rule, setRule] = useState<RejectionRule>(likelyRule(findings) ?? 'PROFANITY');
  const comment = useRef<HTMLTextAreaElement>(null);
  return (
    <form
      className="refusal"
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        onDecide({ pass: false, rule, comment: comment.current?.value.trim() || null });
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          event.stopPropagation();
          onCancel();
        }
      }}
    >
      <label className="field">
        <span>{t('held.rule')}</span>
        <select autoFocus value={rule} onChange={(event) => setRule(RULES.find((each) => each === event.target.value) ?? rule)}>
          {RULES.map((each) => (
            <option key={each} value={each}>
              {t(`held.rule.${each}`)}
            </option>
          ))}
        </select>
      </label>
      <label className="field">
        <span>{t('held.comment')}</span>
        <textarea ref={comment} rows={2} maxLength={500} />
      </label>
      <p className="held-acts">
        <button type="submit" className="button primary" aria-busy={busy}>
          {t('held.refuse')}
        </button>
        <button type="button" className="button" onClick={onCancel}>
          {t('held.cancel')}
        </button>
      </p>
    </form>
  );
}
