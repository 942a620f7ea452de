import type { TimelineEntry } from '../../api/types';
import { useWords } from '../../i18n';
import { hourOfDay } from '../../i18n/days';
import { fullMoment } from '../../i18n/clock';
import { usePerson } from '../../session/PersonContext';
import { Icon, type IconName } from '../../ui/Icon';
import { useCarriers } from '../data/dictionaries';
import { useMoverName } from '../labels/useMoverName';
import { StatusGlyph } from '../status/StatusGlyph';
import { toneOf } from '../status/tone';
import { What } from './What';

const ICONS: Record<Exclude<TimelineEntry['kind'], 'STATUS'>, IconName> = {
  CALL: 'phone',
  LETTER: 'note',
  MESSAGE: 'message',
  COMMENT: 'comment',
  TERMS: 'check',
  WAITING: 'clock',
  WAITING_ENDED: 'clock',
  ALTERNATIVE: 'cart',
  TASK_OPENED: 'orders',
  TASK_DONE: 'check',
  PARCEL: 'truck',
  OWN_DELIVERY: 'truck',
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

/** The name of who did it; null where nobody is on record. */
function useAuthor(): (entry: TimelineEntry) => string | null {
  const { t, language } = useWords();
  const person = usePerson();
  const carriers = useCarriers();
  const moverName = useMoverName();
  return (entry) => {
    if (entry.by === null) {
      return null;
    }
    if (entry.by === person.login) {
      return t('history.you');
    }
    return entry.kind === 'STATUS' ? moverName({ ...entry, by: entry.by }) : (carriers?.get(entry.by)?.name[language] ?? entry.by);
  };
}
