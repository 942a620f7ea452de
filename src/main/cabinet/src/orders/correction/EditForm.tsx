import { type FormEvent, type ReactNode, useRef, useState } from 'react';
import { useWords } from '../../i18n';
import { useShortcuts } from '../../keyboard/useKeyboard';
import { Form } from '../../ui/Form';
import { Once } from '../../ui/once';
import { EditField } from './EditField';
import type { toldBy } from './reachable';
import './correction.css';

/** What every correction states. */
export interface Statement {
  reason: string;
  /** In writing, where the buyer asks for no call. */
  toldByPhone?: string;
}

/** The end of each form that corrects an order: why, what the buyer was told, save, give up. */
export function EditForm({
  label,
  told,
  by,
  ready = true,
  onSave,
  onClose,
  children,
}: {
  label: string;
  /** Whether a note that the buyer was told is asked for, or demanded. */
  told: 'no' | 'optional' | 'demanded';
  by: ReturnType<typeof toldBy>;
  ready?: boolean;
  /** @returns when it has been saved or refused */
  onSave: (form: FormData, statement: Statement) => Promise<unknown>;
  onClose: () => void;
  children: ReactNode;
}) {
  const { t } = useWords();
  const [saving, setSaving] = useState(false);
  const once = useRef(new Once());
  useShortcuts({ Escape: () => onClose() });

  const save = (event: FormEvent<HTMLFormElement>) => {
    if (saving || !ready || !once.current.accepts(event.timeStamp)) {
      return;
    }
    const form = new FormData(event.currentTarget);
    const toldByPhone = String(form.get('toldByPhone') ?? '').trim();
    setSaving(true);
    void onSave(form, {
      reason: String(form.get('reason') ?? ''),
      ...(toldByPhone === '' ? {} : { toldByPhone }),
    }).finally(() => {
      setSaving(false);
      // What is pressed after a refusal is another act.
      once.current = new Once();
    });
  };

  return (
    <Form
      className="edit-form"
      aria-label={label}
      onSubmit={save}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          event.stopPropagation();
          onClose();
        }
      }}
    >
      {children}
      <EditField label={t('edit.reason')} wide>
        {(id) => <input id={id} name="reason" required maxLength={500} autoComplete="off" placeholder={t('edit.reason.hint')} />}
      </EditField>
      {told !== 'no' && (
        <EditField label={t(`edit.told.${by}`)} wide hint={t(`edit.told.${by}.${told}`)} bad={told === 'demanded'}>
          {(id, hintId) => (
            <input
              id={id}
              name="toldByPhone"
              required={told === 'demanded'}
              maxLength={500}
              autoComplete="off"
              aria-describedby={hintId}
            />
          )}
        </EditField>
      )}
      <p className="edit-acts">
        <button type="submit" className="button primary" aria-busy={saving} aria-disabled={!ready}>
          {t('edit.save')}
        </button>
        <button type="button" className="button" onClick={onClose}>
          {t('edit.cancel')}
        </button>
      </p>
    </Form>
  );
}
