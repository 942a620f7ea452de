import { type FormEvent, useId, useRef, useState } from 'react';
import type { NewTerms } from '../../api/types';
import { useWords } from '../../i18n';
import { Form } from '../../ui/Form';
import { Once } from '../../ui/once';

const AGREED = ['CALL', 'MESSAGE'] as const;

/** What was agreed on, and how. */
export function TermsForm({ onSave, onClose }: { onSave: (terms: NewTerms) => Promise<void>; onClose: () => void }) {
  const { t } = useWords();
  const [saving, setSaving] = useState(false);
  const once = useRef(new Once());
  const agreedBy = useId();

  const save = (event: FormEvent<HTMLFormElement>) => {
    const form = new FormData(event.currentTarget);
    const text = (name: string) => String(form.get(name) ?? '').trim();
    const agreed = AGREED.find((each) => each === text('agreedBy'));
    if (saving || agreed === undefined || text('text') === '' || !once.current.accepts(event.timeStamp)) {
      return;
    }
    setSaving(true);
    void onSave({
      text: text('text'),
      agreedBy: agreed,
      ...(text('note') === '' ? {} : { note: text('note') }),
    }).finally(() => setSaving(false));
  };

  return (
    <Form
      className="terms-form"
      aria-label={t('terms.form')}
      onSubmit={save}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          event.stopPropagation();
          onClose();
        }
      }}
    >
      <label className="field">
        <span>{t('terms.text')}</span>
        <textarea name="text" required autoFocus maxLength={2000} rows={2} />
      </label>
      <p className="field">
        <label className="field-label" htmlFor={agreedBy}>
          {t('terms.agreedBy')}
        </label>
        <select id={agreedBy} name="agreedBy" defaultValue="CALL">
          {AGREED.map((each) => (
            <option key={each} value={each}>
              {t(`terms.by.${each}`)}
            </option>
          ))}
        </select>
      </p>
      <label className="field">
        <span>{t('terms.note')}</span>
        <input name="note" maxLength={500} />
      </label>
      <p className="terms-acts">
        <button type="submit" className="button primary" aria-busy={saving}>
          {t('terms.save')}
        </button>
        <button type="button" className="button" onClick={onClose}>
          {t('terms.cancel')}
        </button>
      </p>
    </Form>
  );
}
