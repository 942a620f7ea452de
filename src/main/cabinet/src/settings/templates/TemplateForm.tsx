import { type FormEvent, useId, useRef, useState } from 'react';
import { Refused, sessionEnded } from '../../api/problem';
import type { Finding, MessageTemplate, NewMessageTemplate } from '../../api/types';
import { useWords } from '../../i18n';
import '../../messages/composer/composer.css';
import { Findings } from '../../messages/composer/Findings';
import { still } from '../../messages/data/check';
import { isVariable } from '../../messages/templates/places';
import { Form } from '../../ui/Form';
import { Once } from '../../ui/once';
import { toasts } from '../../ui/toasts';
import { reason } from '../people/refusal';
import { useSaveTemplate, useTemplateCheck } from './data';

const LONGEST = 2000;
const KINDS = ['ORDER', 'SHOP', 'QUESTION'] as const;
const LANGUAGES = ['uk', 'en'] as const;
const EMPTY: NewMessageTemplate = { kind: 'ORDER', language: 'uk', name: '', text: '' };

/**
 * A template that is being written.
 *
 * @param read as it was when somebody began; null for a new one
 */
export function TemplateForm({ template: read, onClose }: { template: MessageTemplate | null; onClose: () => void }) {
  const { t } = useWords();
  const [template, setTemplate] = useState(read);
  const [draft, setDraft] = useState<NewMessageTemplate>(() => (read === null ? EMPTY : contentOf(read)));
  const [problem, setProblem] = useState<{ text: string; field?: string | undefined; current?: MessageTemplate | undefined } | null>(null);
  const [refused, setRefused] = useState<readonly Finding[]>([]);
  const field = useRef<HTMLTextAreaElement>(null);
  const once = useRef(new Once());
  const key = useRef(crypto.randomUUID());
  const saving = useSaveTemplate(template);
  const checked = useTemplateCheck(draft);
  const id = useId();
  const findings = still(checked?.findings.length ? checked.findings : refused, draft.text);
  const unknown = checked?.unknown ?? [];

  const change = (changed: Partial<NewMessageTemplate>) => {
    key.current = crypto.randomUUID();
    setDraft({ ...draft, ...changed });
    setProblem(null);
  };

  const save = (event: FormEvent) => {
    if (saving.isPending || !once.current.accepts(event.timeStamp)) {
      return;
    }
    setProblem(null);
    setRefused([]);
    saving.mutateAsync({ body: draft, key: key.current }).then(
      () => {
        toasts.good(t('template.saved'), { topic: 'template' });
        onClose();
      },
      (error: unknown) => {
        once.current = new Once();
        if (sessionEnded(error)) {
          return;
        }
        if (error instanceof Refused && error.is('forbidden-content')) {
          setRefused(error.problem?.findings ?? []);
          field.current?.focus();
        } else if (error instanceof Refused && error.is('stale-version')) {
          setProblem({ text: t('template.stale'), current: error.problem?.currentTemplate });
        } else if (error instanceof Refused && error.status === 404) {
          setProblem({ text: t('template.gone') });
        } else {
          setProblem({
            text: reason(error, t),
            field: error instanceof Refused ? (error.is('template-exists') ? 'name' : error.problem?.violations?.[0]?.field) : undefined,
          });
        }
      },
    );
  };

  const insert = (word: string) => {
    const { selectionStart: from, selectionEnd: to } = field.current ?? { selectionStart: draft.text.length, selectionEnd: draft.text.length };
    const place = `{{${word}}}`;
    change({ text: draft.text.slice(0, from) + place + draft.text.slice(to) });
    requestAnimationFrame(() => {
      field.current?.focus();
      field.current?.setSelectionRange(from + place.length, from + place.length);
    });
  };

  const select = ({ from, to }: Finding) => {
    field.current?.focus();
    field.current?.setSelectionRange(from, to);
  };

  return (
    <Form
      className="template template-form"
      aria-label={template === null ? t('template.new') : t('template.edit', { name: template.name })}
      onSubmit={save}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          event.stopPropagation();
          onClose();
        }
      }}
    >
      <div className="template-fields">
        <label className="field">
          <span>{t('template.name')}</span>
          <input
            autoFocus
            required
            maxLength={100}
            autoComplete="off"
            aria-invalid={problem?.field === 'name'}
            aria-describedby={problem?.field === 'name' ? `${id}-problem` : undefined}
            value={draft.name}
            onChange={({ target }) => change({ name: target.value })}
          />
        </label>
        <label className="field">
          <span>{t('template.kind')}</span>
          <select value={draft.kind} onChange={({ target }) => change({ kind: target.value as NewMessageTemplate['kind'] })}>
            {KINDS.map((each) => (
              <option key={each} value={each}>
                {t(`template.kind.${each}`)}
              </option>
            ))}
          </select>
        </label>
        <label className="field">
          <span>{t('template.language')}</span>
          <select value={draft.language} onChange={({ target }) => change({ language: target.value as NewMessageTemplate['language'] })}>
            {LANGUAGES.map((each) => (
              <option key={each} value={each}>
                {t(`template.language.${each}`)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <label className="field">
        <span>{t('template.text')}</span>
        <textarea
          ref={field}
          required
          rows={5}
          maxLength={LONGEST}
          aria-invalid={findings.length > 0 || unknown.length > 0 || problem?.field === 'text'}
          aria-describedby={`${id}-hint`}
          value={draft.text}
          onChange={({ target }) => change({ text: target.value })}
        />
      </label>
      <div className="template-variables" role="group" aria-label={t('template.variables')}>
        <span className="muted">{t('template.variables')}</span>
        {(checked?.variables ?? []).filter(isVariable).map((word) => (
          <button key={word} type="button" className="button" onClick={() => insert(word)}>
            {t(`variable.${word}`)}
          </button>
        ))}
      </div>
      <div id={`${id}-hint`} className="template-hints">
        {findings.length > 0 && <Findings text={draft.text} findings={findings} onShow={select} />}
        {unknown.length > 0 && (
          <p className="problem" role="status">
            {t('template.unknown', { words: unknown.map((word) => `{{${word}}}`).join(', ') })}
          </p>
        )}
      </div>
      {draft.text.trim() !== '' && checked !== undefined && (
        <figure className="template-preview">
          <figcaption className="muted">{t('template.preview')}</figcaption>
          <p className="template-body" lang={draft.language}>
            {checked.preview}
          </p>
        </figure>
      )}
      {problem !== null && (
        <p id={`${id}-problem`} className="problem" role="alert">
          {problem.text}{' '}
          {problem.current !== undefined && (
            <button
              type="button"
              className="button"
              onClick={() => {
                setTemplate(problem.current!);
                setDraft(contentOf(problem.current!));
                setProblem(null);
              }}
            >
              {t('template.reload')}
            </button>
          )}
        </p>
      )}
      <p className="template-acts">
        <button type="submit" className="button primary" aria-busy={saving.isPending}>
          {t('template.save')}
        </button>
        <button type="button" className="button" onClick={onClose}>
          {t('template.cancel')}
        </button>
      </p>
    </Form>
  );
}

function contentOf({ kind, language, name, text }: MessageTemplate): NewMessageTemplate {
  return { kind, language: language === 'en' ? 'en' : 'uk', name, text };
}
