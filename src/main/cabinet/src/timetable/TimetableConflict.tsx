import type { Timetable } from '../api/types';
import { useWords } from '../i18n';
import { type Choice, ConflictChoice } from '../ui/ConflictChoice';
import { Icon } from '../ui/Icon';
import { changedFields, type Field, textOf } from './conflict';

/** What somebody else changed of the timetable while it was edited, and the choice whose change holds. */
export function TimetableConflict({
  before,
  now,
  onDecide,
}: {
  before: Timetable;
  now: Timetable;
  onDecide: (choice: Choice) => void;
}) {
  const { t } = useWords();
  const name = (field: Field) =>
    field === 'zone' || field === 'specialDays' || field === 'absences' ? t(`timetable.${field}`) : t(`day.${field}`);
  const text = (timetable: Timetable, field: Field) =>
    textOf(timetable, field) || t(field === 'specialDays' || field === 'absences' ? 'timetable.none' : 'timetable.closed');
  const fields = changedFields(before, now);
  return (
    <div className="rejection" role="alert" id="timetable-problem">
      <Icon name="alert" />
      <div>
        <ConflictChoice
          title={t('timetable.stale')}
          kept={t(fields.length === 0 ? 'timetable.stale.same' : 'timetable.stale.kept')}
          changed={fields.map((field) => ({ name: name(field), before: text(before, field), now: text(now, field) }))}
          mine={t('timetable.mine')}
          theirs={t('timetable.theirs')}
          onDecide={onDecide}
        />
      </div>
    </div>
  );
}
