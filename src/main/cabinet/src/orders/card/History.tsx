import type { Order } from '../../api/types';
import { moment } from '../../i18n/clock';
import { useNow } from '../../i18n/useNow';
import { useWords } from '../../i18n';
import { useHistory } from '../data/earlier';
import { useMoverName } from '../labels/useMoverName';
import { useStatusName } from '../labels/useStatusName';
import { Part } from '../../ui/Part';
import { StatusGlyph } from '../status/StatusGlyph';
import { toneOf } from '../status/tone';
import { ShowEarlier } from './ShowEarlier';
import './history.css';

/** Where the order has been, the latest first. */
export function History({ order }: { order: Order }) {
  const { t, language } = useWords();
  const now = useNow();
  const name = useStatusName();
  const moverName = useMoverName();
  const history = useHistory(order);
  const steps = history.shown.map((step, index) => ({ step, index })).reverse();
  return (
    <Part title={t('history')} area="history">
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
                {moverName(step)}
              </span>
              {step.reason !== null && step.reason !== '' && <span className="reason">«{step.reason}»</span>}
            </p>
          </li>
        ))}
      </ol>
      <ShowEarlier list={history} />
    </Part>
  );
}
