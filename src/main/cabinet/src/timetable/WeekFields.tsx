import { useWords } from '../i18n';
import { DAYS, type Draft } from './draft';
import { HoursFields } from './HoursFields';

/** The hours of each day of the week. */
export function WeekFields({ draft, bad, onChange }: { draft: Draft; bad: string | undefined; onChange: (draft: Draft) => void }) {
  const { t } = useWords();
  return (
    <fieldset className="timetable-part">
      <legend>{t('timetable.week')}</legend>
      <ul>
        {DAYS.map((day, index) => (
          <li key={day}>
            <span className="day">{t(`day.${day}`)}</span>
            <HoursFields
              hours={draft.week[day]}
              field={`week[${index}]`}
              bad={bad}
              of={t(`day.${day}`)}
              onChange={(hours) => onChange({ ...draft, week: { ...draft.week, [day]: hours } })}
            />
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
