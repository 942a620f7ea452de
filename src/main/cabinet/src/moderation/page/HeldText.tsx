import { useWords } from '../../i18n';
import { age, fullMoment } from '../../i18n/clock';
import { useNow } from '../../i18n/useNow';
import { KeyHint } from '../../keyboard/KeyHint';
import { Marked } from '../../ui/Marked';
import type { Decision, Held } from '../data/held';
import { KEYS } from '../keys/keys';
import { Refusal } from './Refusal';

/** One held text, with all that is needed to decide. */
export function HeldText({
  held,
  here,
  refusing,
  busy,
  onFocus,
  onRefuse,
  onDecide,
}: {
  held: Held;
  here: boolean;
  refusing: boolean;
  busy: boolean;
  onFocus: () => void;
  onRefuse: (wanted: boolean) => void;
  onDecide: (decision: Decision) => void;
}) {
  const { t, language } = useWords();
  const now = useNow();
  const { text } = held;
  const at = new Date(text.at);
  const heading = `held-title-${text.id}`;
  return (
    <li>
      <article id={`held-${text.id}`} className="held" tabIndex={-1} aria-labelledby={heading} data-here={here} onFocus={onFocus}>
        <header className="held-head">
          <h2 id={heading}>{useTitleOf(held)}</h2>
          <time className="muted" dateTime={text.at} title={fullMoment(at, language)}>
            {age(at, now, language, t)}
          </time>
        </header>
        <About held={held} />
        <p className="held-text">
          <Marked text={text.text} places={text.findings} />
        </p>
        {text.findings.length === 0 ? (
          <p className="muted">{t('held.clean')}</p>
        ) : (
          <ul className="held-findings" aria-label={t('held.findings')}>
            {text.findings.map(({ rule, from, fragment, label }) => (
              <li key={`${rule} ${from}`}>
                {label}: «{fragment}»
              </li>
            ))}
          </ul>
        )}
        {refusing ? (
          <Refusal findings={text.findings} busy={busy} onCancel={() => onRefuse(false)} onDecide={onDecide} />
        ) : (
          <p className="held-acts">
            <button type="button" className="button primary" aria-busy={busy} onClick={() => onDecide({ pass: true, rule: null, comment: null })}>
              {t('held.pass')}
              <KeyHint of={KEYS.pass} />
            </button>
            <button type="button" className="button" onClick={() => onRefuse(true)}>
              {t('held.reject')}
              <KeyHint of={KEYS.reject} />
            </button>
          </p>
        )}
      </article>
    </li>
  );
}

function useTitleOf({ list, text }: Held): string {
  const { t } = useWords();
  const ours = text.side === 'SELLER';
  if (list === 'messages') {
    return t(ours ? 'held.by.shop' : 'held.by.buyer', { shop: text.shopName });
  }
  return ours ? t('held.answer', { shop: text.shopName }) : t('held.question', { shop: text.shopName, by: text.by ?? '' });
}

function About({ held: { list, text } }: { held: Held }) {
  const { t } = useWords();
  return (
    <>
      {list === 'messages' && text.order !== null && <p className="muted">{t('held.order', { number: text.order })}</p>}
      {text.title !== null && <p className="muted">{t('held.offer', { title: text.title })}</p>}
      {list === 'questions' && text.question !== null && <p className="muted">{t('held.asked', { text: text.question })}</p>}
      {list === 'questions' && text.report !== null && <p className="note">{t('held.report', { reason: text.report })}</p>}
    </>
  );
}
