import type { Order, Step } from '../../api/types';
import { moment } from '../../i18n/clock';
import { useNow } from '../../i18n/useNow';
import { useWords } from '../../i18n';
import { usePerson } from '../../session/PersonContext';
import { useCarriers, useStatusName } from '../data/dictionaries';
import { Section } from '../../ui/Part';
import { StatusGlyph } from '../status/StatusBadge';
import { toneOf } from '../status/tone';

/** Where the order has been, the latest first. */
export function History({ order }: { order: Order }) {
  const { t, language } = useWords();
  const now = useNow();
  const name = useStatusName();
  const who = useWho();
  const steps = order.history.map((step, index) => ({ step, index })).reverse();
  return (
    <Section title={t('history')} area="history">
      <ol className="history">
        {steps.map(({ step, index }) => (
          <li key={index} data-tone={toneOf(step.status)}>
            <span className="history-mark">
              <StatusGlyph tone={toneOf(step.status)} />
            </span>
            <p>
              <strong>{name(step.status)}</strong>
              <span className="muted">
                <time dateTime={step.at}>{moment(new Date(step.at), now, language, t)}</time>
                {' · '}
                {who(step)}
              </span>
              {step.reason !== null && step.reason !== '' && <span className="reason">«{step.reason}»</span>}
            </p>
          </li>
        ))}
      </ol>
    </Section>
  );
}

/** Who made a step, as people say it. */
export function useWho(): (step: Pick<Step, 'mover' | 'by'>) => string {
  const { t, language } = useWords();
  const carriers = useCarriers();
  const person = usePerson();
  return ({ mover, by }) => {
    if (by === person.login) {
      return t('history.you');
    }
    if (mover === 'CARRIER') {
      return carriers?.get(by)?.name[language] ?? by;
    }
    return mover === 'SELLER' ? by : t(`mover.${mover}`);
  };
}
