import { useWords } from '../i18n';
import { Icon } from '../ui/Icon';
import { TypedField } from '../ui/TypedField';
import { type Draft, nextDate, replacedAt, without } from './draft';

/** Periods in which nobody works. */
export function AbsenceFields({
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
  const absences = draft.absences;
  const change = (changed: Draft['absences']) => onChange({ ...draft, absences: changed });
  const add = () => {
    const day = nextDate(absences.map(({ to }) => to), today);
    change([...absences, { from: day, to: day }]);
  };
  return (
    <fieldset className="timetable-part">
      <legend>{t('timetable.absences')}</legend>
      <p className="muted">{t('timetable.absences.hint')}</p>
      <ul>
        {absences.map((absence, index) => {
          const wrong = bad?.startsWith(`absences[${index}]`) ?? false;
          return (
            <li key={index} className="hours-pair">
              <TypedField
                kind="date"
                required
                aria-label={t('timetable.absentFrom')}
                value={absence.from}
                onChange={(value) => change(replacedAt(absences, index, { ...absence, from: value }))}
              />
              <span aria-hidden="true">–</span>
              <TypedField
                kind="date"
                required
                aria-label={t('timetable.absentTo')}
                aria-invalid={wrong}
                aria-describedby={wrong ? 'timetable-problem' : undefined}
                value={absence.to}
                onChange={(value) => change(replacedAt(absences, index, { ...absence, to: value }))}
              />
              <button
                type="button"
                className="icon-button"
                aria-label={t('timetable.removeAbsence', { from: absence.from, to: absence.to })}
                onClick={() => change(without(absences, index))}
              >
                <Icon name="close" />
              </button>
            </li>
          );
        })}
      </ul>
      <button type="button" className="button" onClick={add}>
        {t('timetable.addAbsence')}
      </button>
    </fieldset>
  );
}
