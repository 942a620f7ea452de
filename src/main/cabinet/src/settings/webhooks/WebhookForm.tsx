import { type FormEvent, useId, useRef, useState } from 'react';
import { Refused, sessionEnded } from '../../api/problem';
import type { NewWebhook, Webhook, WebhookSignature, WebhookWithSecret } from '../../api/types';
import { useWords } from '../../i18n';
import { Form } from '../../ui/Form';
import { Once } from '../../ui/once';
import { toasts } from '../../ui/toasts';
import { useEventTypes, useSaveWebhook } from './data';
import { reason } from './refusal';

const BODIES = ['FULL', 'THIN'] as const;
const SIGNATURES = ['HMAC_SHA256', 'ED25519'] as const;
const EMPTY: NewWebhook = { name: '', url: '', eventTypes: [], body: 'FULL' };

/**
 * A webhook that is being written.
 *
 * @param read as it was when somebody began; null for a new one
 */
export function WebhookForm({ webhook: read, onClose }: { webhook: Webhook | null; onClose: (made: WebhookWithSecret | null) => void }) {
  const { t } = useWords();
  const [webhook, setWebhook] = useState(read);
  const [draft, setDraft] = useState<NewWebhook>(() => (read === null ? EMPTY : contentOf(read)));
  const [every, setEvery] = useState(read === null || read.eventTypes.length === 0);
  const [signature, setSignature] = useState<WebhookSignature>('HMAC_SHA256');
  const [problem, setProblem] = useState<{ text: string; field?: string | undefined; current?: Webhook | undefined } | null>(null);
  const once = useRef(new Once());
  const key = useRef(crypto.randomUUID());
  const saving = useSaveWebhook(webhook);
  const types = useEventTypes(!every);
  const id = useId();
  const chosen = draft.eventTypes ?? [];

  const change = (changed: Partial<NewWebhook>) => {
    key.current = crypto.randomUUID();
    setDraft({ ...draft, ...changed });
    setProblem(null);
  };

  const save = (event: FormEvent) => {
    if (saving.isPending || !once.current.accepts(event.timeStamp)) {
      return;
    }
    setProblem(null);
    if (!every && chosen.length === 0) {
      // None would mean all.
      setProblem({ text: t('webhook.types.none'), field: 'eventTypes' });
      once.current = new Once();
      return;
    }
    saving.mutateAsync({ body: { ...draft, eventTypes: every ? [] : chosen }, signature, key: key.current }).then(
      (made) => {
        toasts.good(t('webhook.saved'), { topic: 'webhook' });
        onClose(made);
      },
      (error: unknown) => {
        once.current = new Once();
        if (sessionEnded(error)) {
          return;
        }
        const current = error instanceof Refused ? error.problem?.currentWebhook : undefined;
        setProblem({
          text: current === undefined ? reason(error, t) : t('webhook.stale'),
          field: error instanceof Refused ? error.problem?.violations?.[0]?.field : undefined,
          current,
        });
      },
    );
  };

  return (
    <Form
      className="webhook webhook-form"
      aria-label={webhook === null ? t('webhook.new') : t('webhook.edit', { name: webhook.name })}
      onSubmit={save}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          event.stopPropagation();
          onClose(null);
        }
      }}
    >
      <div className="webhook-fields">
        <label className="field">
          <span>{t('webhook.name')}</span>
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
        <label className="field webhook-url">
          <span>
            {t('webhook.url')} <small className="muted">({t('webhook.url.hint')})</small>
          </span>
          <input
            required
            inputMode="url"
            maxLength={1000}
            autoComplete="off"
            spellCheck={false}
            placeholder="https://"
            aria-invalid={problem?.field === 'url'}
            aria-describedby={problem?.field === 'url' ? `${id}-problem` : undefined}
            value={draft.url}
            onChange={({ target }) => change({ url: target.value })}
          />
        </label>
        <label className="field">
          <span>{t('webhook.body')}</span>
          <select value={draft.body} onChange={({ target }) => change({ body: target.value as NewWebhook['body'] })}>
            {BODIES.map((each) => (
              <option key={each} value={each}>
                {t(`webhook.body.${each}`)}
              </option>
            ))}
          </select>
        </label>
        {webhook === null && (
          <label className="field">
            <span>{t('webhook.signature')}</span>
            <select value={signature} onChange={({ target }) => {
                setSignature(target.value as WebhookSignature);
                change({});
              }}
            >
              {SIGNATURES.map((each) => (
                <option key={each} value={each}>
                  {t(`webhook.signature.${each}`)}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
      <fieldset className="webhook-types" aria-describedby={problem?.field === 'eventTypes' ? `${id}-problem` : undefined}>
        <legend>{t('webhook.types')}</legend>
        <label className="webhook-type">
          <input type="checkbox" checked={every} onChange={({ target }) => {
              setEvery(target.checked);
              change({});
            }}
          />
          <span>{t('webhook.types.all')}</span>
        </label>
        {!every &&
          (types.data ?? chosen).map((type) => (
            <label key={type} className="webhook-type">
              <input
                type="checkbox"
                checked={chosen.includes(type)}
                onChange={({ target }) => change({ eventTypes: target.checked ? [...chosen, type] : chosen.filter((each) => each !== type) })}
              />
              <code>{type}</code>
            </label>
          ))}
      </fieldset>
      {problem !== null && (
        <p id={`${id}-problem`} className="problem" role="alert">
          {problem.text}{' '}
          {problem.current !== undefined && (
            <button
              type="button"
              className="button"
              onClick={() => {
                setWebhook(problem.current!);
                setDraft(contentOf(problem.current!));
                setEvery(problem.current!.eventTypes.length === 0);
                setProblem(null);
              }}
            >
              {t('webhook.reload')}
            </button>
          )}
        </p>
      )}
      <p className="webhook-acts">
        <button type="submit" className="button primary" aria-busy={saving.isPending}>
          {t('webhook.save')}
        </button>
        <button type="button" className="button" onClick={() => onClose(null)}>
          {t('webhook.cancel')}
        </button>
      </p>
    </Form>
  );
}

function contentOf({ name, url, eventTypes, body }: Webhook): NewWebhook {
  return { name, url, eventTypes, body };
}
