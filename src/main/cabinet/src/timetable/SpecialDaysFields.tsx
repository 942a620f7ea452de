import { useWords } from '../i18n';
import { Icon } from '../ui/Icon';
import { TypedField } from '../ui/TypedField';
import { type Draft, nextDate, replacedAt, without } from './draft';
import { HoursFields } from './HoursFields';

/** Days with hours of their own, or without any. */
export function SpecialDaysFields({
  draft,
  bad,
  today,
  onChange,
}: {
  draft: Draft;
  bad: string | undefined;
  today: string;
  onChange: (draft: Draft) => void;
}) {
  const { t } = useWords();
  const days = draft.specialDays;
  const change = (specialDays: Draft['specialDays']) => onChange({ ...draft, specialDays });
  return (
    <fieldset className="timetable-part">
      <legend>{t('timetable.specialDays')}</legend>
      <p className="muted">{t('timetable.specialDays.hint')}</p>
      <ul>
        {days.map((day, index) => (
          <li key={index}>
            <TypedField
              kind="date"
              required
              className="day"
              aria-label={t('timetable.date')}
              aria-invalid={bad === `specialDays[${index}].date`}
              value={day.date}
              onChange={(value) => change(replacedAt(days, index, { ...day, date: value }))}
            />
            <HoursFields
              hours={day.hours}
              field={`specialDays[${index}]`}
              bad={bad}
              of={day.date}
              onChange={(hours) => change(replacedAt(days, index, { ...day, hours: [...hours] }))}
            />
            <button
              type="button"
              className="icon-button"
              aria-label={t('timetable.removeDay', { date: day.date })}
              onClick={() => change(without(days, index))}
            >
              <Icon name="close" />
            </button>
          </li>
        ))}
      </ul>
      <button
        type="button"
        className="button"
        onClick={() => change([...days, { date: nextDate(days.map(({ date }) => date), today), hours: [] }])}
      >
        {t('timetable.addDay')}
      </button>
    </fieldset>
  );
}
