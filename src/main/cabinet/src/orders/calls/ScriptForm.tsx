import { type FormEvent, useId, useRef, useState } from 'react';
import { sessionEnded } from '../../api/problem';
import type { CallScript } from '../../api/types';
import { useWords } from '../../i18n';
import { Form } from '../../ui/Form';
import { Once } from '../../ui/once';
import { toasts } from '../../ui/toasts';
import { rejectionOf } from '../changes/rejection';
import { useSaveScript } from '../data/script';

const LONGEST = 4000;

/** The shop's text, which has places for the order's values. */
export function ScriptForm({ script, onClose }: { script: CallScript; onClose: () => void }) {
  const { t } = useWords();
  const saving = useSaveScript();
  const [problem, setProblem] = useState<string | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const once = useRef(new Once());
  const hint = useId();

  const save = (event: FormEvent) => {
    const text = field.current?.value.trim() ?? '';
    if (text === '' || saving.isPending || !once.current.accepts(event.timeStamp)) {
      return;
    }
    setProblem(null);
    saving.mutateAsync({ version: script.version, text }).then(
      () => {
        toasts.good(t('script.saved'), { topic: 'script' });
        onClose();
      },
      (error: unknown) => {
        once.current = new Once();
        if (!sessionEnded(error)) {
          const rejection = rejectionOf(error);
          setProblem(rejection.kind === 'refused' ? rejection.text : t('app.unreachable'));
          field.current?.focus();
        }
      },
    );
  };

  return (
    <Form
      className="call-form"
      aria-label={t('script.form')}
      onSubmit={save}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          event.stopPropagation();
          onClose();
        }
      }}
    >
      {problem !== null && (
        <p className="problem" role="alert">
          {problem}
        </p>
      )}
      <label className="field">
        <span>{t('script.text')}</span>
        <textarea
          ref={field}
          autoFocus
          required
          rows={6}
          maxLength={LONGEST}
          aria-invalid={problem !== null}
          aria-describedby={hint}
          defaultValue={script.text}
        />
      </label>
      <p id={hint} className="muted">
        {t('script.variables', { variables: script.variables.map((each) => `{{${each}}}`).join(', ') })}
      </p>
      <p className="call-acts">
        <button type="submit" className="button primary" aria-busy={saving.isPending}>
          {t('script.save')}
        </button>
        <button type="button" className="button" onClick={onClose}>
          {t('script.cancel')}
        </button>
      </p>
    </Form>
  );
}
