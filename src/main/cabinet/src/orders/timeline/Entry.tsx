import type { TimelineEntry } from '../../api/types';
import { useWords } from '../../i18n';
import { hourOfDay } from '../../i18n/days';
import { fullMoment } from '../../i18n/clock';
import { Icon, type IconName } from '../../ui/Icon';
import { StatusGlyph } from '../status/StatusGlyph';
import { toneOf } from '../status/tone';
import { useAuthor } from './useAuthor';
import { What } from './What';

const ICONS: Record<Exclude<TimelineEntry['kind'], 'STATUS'>, IconName> = {
  CALL: 'phone',
  CALLBACK: 'phone',
  CALLBACK_ENDED: 'phone',
  LETTER: 'note',
  MESSAGE: 'message',
  APPEAL: 'headset',
  COMMENT: 'comment',
  TERMS: 'check',
  WAITING: 'clock',
  WAITING_ENDED: 'clock',
  ALTERNATIVE: 'cart',
  TASK_OPENED: 'orders',
  TASK_DONE: 'check',
  PARCEL: 'truck',
  PARCEL_MADE: 'truck',
  PARCEL_REMOVED: 'truck',
  OWN_DELIVERY: 'truck',
  RETURN: 'truck',
  CORRECTION: 'edit',
  STOCK: 'shop',
};

/** One entry: when, what, by whom. */
export function Entry({ entry }: { entry: TimelineEntry }) {
  const { language } = useWords();
  const by = useAuthor()(entry);
  return (
    <li data-kind={entry.kind} data-tone={entry.kind === 'STATUS' ? toneOf(entry.status) : undefined}>
      <span className="timeline-mark">
        {entry.kind === 'STATUS' ? <StatusGlyph tone={toneOf(entry.status)} /> : <Icon name={ICONS[entry.kind]} size={12} />}
      </span>
      <div>
        <What entry={entry} />
        <p className="muted">
          <time dateTime={entry.at} title={fullMoment(new Date(entry.at), language)}>
            {hourOfDay(entry.at)}
          </time>
          {by !== null && ` · ${by}`}
        </p>
      </div>
    </li>
  );
}
