import { useState } from 'react';
import type { MessageTemplate } from '../../api/types';
import { useWords } from '../../i18n';
import { useTemplates } from '../../messages/templates/data';
import '../../messages/templates/words';
import { Icon } from '../../ui/Icon';
import { Message } from '../../ui/Message';
import { Skeleton } from '../../ui/Skeleton';
import { TemplateForm } from './TemplateForm';
import { TemplateRow } from './TemplateRow';
import './templates.css';

const KINDS = ['ORDER', 'SHOP', 'QUESTION'] as const;

/** The texts that people of the shop write again and again. */
export function TemplatesPage() {
  const { t } = useWords();
  const templates = useTemplates();
  /** The template that is written at: its id, or that there is none yet. */
  const [edited, edit] = useState<string | 'new' | null>(null);
  const close = () => edit(null);
  const row = (template: MessageTemplate) =>
    edited === template.id ? (
      // What another has saved meanwhile does not replace what is typed.
      <TemplateForm key={template.id} template={template} onClose={close} />
    ) : (
      <TemplateRow key={template.id} template={template} onEdit={() => edit(template.id)} />
    );
  return (
    <article className="templates" aria-labelledby="templates-heading">
      <h1 id="templates-heading" tabIndex={-1}>
        {t('template.page')}
      </h1>
      <p className="muted">{t('template.hint')}</p>
      {edited === 'new' ? (
        <TemplateForm template={null} onClose={close} />
      ) : (
        <p>
          <button type="button" className="button primary" onClick={() => edit('new')}>
            <Icon name="plus" />
            {t('template.new')}
          </button>
        </p>
      )}
      {templates.isPending ? (
        <Skeleton lines={6} />
      ) : templates.data === undefined ? (
        <Message title={t('templates.unloaded')} alert>
          <button type="button" className="button" onClick={() => void templates.refetch()}>
            {t('app.retry')}
          </button>
        </Message>
      ) : templates.data.length === 0 && edited === null ? (
        <p className="muted">{t('template.none')}</p>
      ) : (
        KINDS.map((kind) => {
          const own = templates.data.filter((each) => each.kind === kind);
          return own.length === 0 ? null : (
            <section key={kind} aria-labelledby={`templates-${kind}`}>
              <h2 id={`templates-${kind}`}>{t(`template.kind.${kind}`)}</h2>
              <ul className="template-list">
                {own.map((template) => (
                  <li key={template.id}>{row(template)}</li>
                ))}
              </ul>
            </section>
          );
        })
      )}
    </article>
  );
}
