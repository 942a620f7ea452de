import { useRef, useState } from 'react';
import { sessionEnded } from '../../api/problem';
import type { MessageTemplate } from '../../api/types';
import { useWords } from '../../i18n';
import { Once } from '../../ui/once';
import { toasts } from '../../ui/toasts';
import { reason } from '../people/refusal';
import { useRemoveTemplate } from './data';

/** A template, and what can be done with it. */
export function TemplateRow({ template, onEdit }: { template: MessageTemplate; onEdit: () => void }) {
  const { t } = useWords();
  const [asked, ask] = useState(false);
  const removing = useRemoveTemplate();
  const once = useRef(new Once());
  const { name, language, text } = template;

  const remove = (at: number) => {
    if (removing.isPending || !once.current.accepts(at)) {
      return;
    }
    removing.mutateAsync(template).then(
      () => toasts.good(t('template.removed'), { topic: 'template' }),
      (error: unknown) => {
        ask(false);
        if (!sessionEnded(error)) {
          toasts.bad(reason(error, t), { topic: 'template' });
        }
      },
    );
  };

  return (
    <div className="template">
      <p className="template-head">
        <strong>{name}</strong> <span className="muted">{t(language === 'en' ? 'template.language.en' : 'template.language.uk')}</span>
      </p>
      <p className="template-body" lang={language}>
        {text}
      </p>
      <p className="template-acts">
        {asked ? (
          <>
            <button type="button" className="button" aria-busy={removing.isPending} onClick={(event) => remove(event.timeStamp)}>
              {t('template.remove.sure')}
            </button>
            <button type="button" className="button" onClick={() => ask(false)}>
              {t('template.keep')}
            </button>
          </>
        ) : (
          <>
            <button type="button" className="button" aria-label={t('template.change.of', { name })} onClick={onEdit}>
              {t('template.change')}
            </button>
            <button type="button" className="button" aria-label={t('template.remove.of', { name })} onClick={() => ask(true)}>
              {t('template.remove')}
            </button>
          </>
        )}
      </p>
    </div>
  );
}
