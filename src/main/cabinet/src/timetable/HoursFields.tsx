import { useWords } from '../i18n';
import { Icon } from '../ui/Icon';
import { TypedField } from '../ui/TypedField';
import { endAsField, endOfField, type Hours, replacedAt, without, withMore } from './draft';

/** The hours of one day: several with breaks between them, or none. */
export function HoursFields({
  hours,
  field,
  bad,
  of,
  onChange,
}: {
  hours: readonly Hours[];
  /** Where they stand in the timetable, as refusals name it. */
  field: string;
  /** What the server refuses. */
  bad: string | undefined;
  /** The day, as labels name it. */
  of: string;
  onChange: (hours: readonly Hours[]) => void;
}) {
  const { t } = useWords();
  return (
    <div className="hours">
      {hours.length === 0 && <span className="muted">{t('timetable.closed')}</span>}
      {hours.map((one, index) => {
        const name = `${field}.hours[${index}]`;
        const wrong = bad?.startsWith(name) ?? false;
        return (
          <span className="hours-pair" key={index}>
            <TypedField
              kind="time"
              required
              aria-label={t('timetable.from', { of })}
              aria-invalid={wrong}
              aria-describedby={wrong ? 'timetable-problem' : undefined}
              value={one.from}
              onChange={(value) => onChange(replacedAt(hours, index, { ...one, from: value }))}
            />
            <span aria-hidden="true">–</span>
            <TypedField
              kind="time"
              required
              aria-label={t('timetable.to', { of })}
              aria-invalid={wrong}
              aria-describedby={wrong ? 'timetable-problem' : undefined}
              value={endAsField(one.to)}
              onChange={(value) => onChange(replacedAt(hours, index, { ...one, to: endOfField(value) }))}
            />
            <button
              type="button"
              className="icon-button"
              aria-label={t('timetable.removeHours', { of, from: one.from, to: one.to })}
              onClick={() => onChange(without(hours, index))}
            >
              <Icon name="close" />
            </button>
          </span>
        );
      })}
      <button type="button" className="button quiet" aria-label={t('timetable.addHoursOf', { of })} onClick={() => onChange(withMore(hours))}>
        {t('timetable.addHours')}
      </button>
    </div>
  );
}
