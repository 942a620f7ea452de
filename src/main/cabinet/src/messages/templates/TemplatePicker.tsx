import { useEffect, useId, useState } from 'react';
import { Link } from 'wouter';
import type { MessageTemplate, TemplateKind } from '../../api/types';
import { useWords } from '../../i18n';
import { matching, useTemplates } from './data';
import './picker.css';
import './words';

/** Where templates are made. */
const PAGE = '/settings/templates';

/** Finds a template by its words: arrows, Enter, and Escape to leave. */
export function TemplatePicker({
  kind,
  onChoose,
  onClose,
}: {
  kind: TemplateKind;
  onChoose: (template: MessageTemplate) => void;
  onClose: () => void;
}) {
  const { t } = useWords();
  const templates = useTemplates();
  const [wish, setWish] = useState('');
  const [at, setAt] = useState(0);
  const list = useId();
  const all = (templates.data ?? []).filter((each) => each.kind === kind);
  const found = matching(all, kind, wish);
  const active = Math.min(at, found.length - 1);
  const optionId = (index: number) => `${list}-${index}`;

  useEffect(() => {
    document.getElementById(`${list}-${active}`)?.scrollIntoView({ block: 'nearest' });
  }, [list, active]);

  return (
    <div className="template-picker">
      <input
        role="combobox"
        aria-label={t('templates.find')}
        aria-autocomplete="list"
        aria-expanded={found.length > 0}
        aria-controls={found.length > 0 ? list : undefined}
        aria-activedescendant={active < 0 ? undefined : optionId(active)}
        data-own-escape="true"
        placeholder={t('templates.find')}
        autoComplete="off"
        spellCheck={false}
        maxLength={100}
        autoFocus
        value={wish}
        onChange={({ target }) => {
          setWish(target.value);
          setAt(0);
        }}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
            event.preventDefault();
            setAt(Math.max(0, Math.min(found.length - 1, active + (event.key === 'ArrowDown' ? 1 : -1))));
          } else if (event.key === 'Enter') {
            event.preventDefault();
            const chosen = found[active];
            if (chosen !== undefined) {
              onChoose(chosen);
            }
          } else if (event.key === 'Escape') {
            event.preventDefault();
            event.stopPropagation();
            onClose();
          }
        }}
      />
      {templates.isPending ? (
        <p className="muted">{t('templates.loading')}</p>
      ) : templates.data === undefined ? (
        <p className="problem" role="alert">
          {t('templates.unloaded')}{' '}
          <button type="button" className="button" onClick={() => void templates.refetch()}>
            {t('app.retry')}
          </button>
        </p>
      ) : found.length === 0 ? (
        <p className="muted" role="status">
          {all.length > 0 ? (
            t('templates.none.found')
          ) : (
            <>
              {t('templates.none')} <Link href={PAGE}>{t('templates.make')}</Link>
            </>
          )}
        </p>
      ) : (
        <ul id={list} role="listbox" aria-label={t('templates.list')} className="template-options">
          {found.map((template, index) => (
            <li
              key={template.id}
              id={optionId(index)}
              role="option"
              aria-selected={index === active}
              // The field keeps the focus.
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => onChoose(template)}
            >
              <strong>{template.name}</strong> <span className="muted">{template.language.toUpperCase()}</span>
              <span className="template-text">{template.text}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
