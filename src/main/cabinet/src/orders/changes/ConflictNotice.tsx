import type { TimelineEntry } from '../../api/types';
import { moment } from '../../i18n/clock';
import { useNow } from '../../i18n/useNow';
import { useWords } from '../../i18n';
import { ConflictChoice } from '../../ui/ConflictChoice';
import { useStatusName } from '../labels/useStatusName';
import { keyOf } from '../data/timeline';
import { useAuthor } from '../timeline/useAuthor';
import { What } from '../timeline/What';
import { changedFields } from './changedFields';
import type { Conflict, Decision } from './conflict';
import { useFieldValue } from './useFieldValue';

/** So many are told; the rest is in the timeline. */
const TOLD = 4;

/** What somebody else changed while a change was made: who, when, which fields; and the choice whose change holds. */
export default function ConflictNotice({ conflict, onDecide }: { conflict: Conflict; onDecide: (decision: Decision) => void }) {
  const { t } = useWords();
  const value = useFieldValue();
  const status = useStatusName();
  const { before, now, entries, keep } = conflict;
  const fields = changedFields(before, now);
  const mine = keep === null || typeof keep === 'string' ? keep && t(`conflict.mine.${keep}`) : t('conflict.mine.move', { status: status(keep) });
  return (
    <ConflictChoice
      title={t('conflict.title')}
      kept={t('conflict.kept')}
      changed={fields.map((field) => ({ name: t(`conflict.field.${field}`), before: value(field, before), now: value(field, now) }))}
      mine={mine}
      theirs={t(keep === null ? 'conflict.understood' : keep === 'add' ? 'conflict.theirs.add' : 'conflict.theirs')}
      onDecide={onDecide}
    >
      {entries.length > 0 && (
        <ul>
          {entries.slice(0, TOLD).map((entry) => (
            <li key={keyOf(entry)}>
              <Act entry={entry} />
            </li>
          ))}
          {entries.length > TOLD && <li>{t('conflict.more', { n: entries.length - TOLD })}</li>}
        </ul>
      )}
      {entries.length === 0 && fields.length === 0 && <p>{t('conflict.other')}</p>}
    </ConflictChoice>
  );
}

/** An entry of the timeline, with who and when. */
function Act({ entry }: { entry: TimelineEntry }) {
  const { t, language } = useWords();
  const now = useNow();
  const by = useAuthor()(entry);
  const when = moment(new Date(entry.at), now, language, t);
  return (
    <>
      <What entry={entry} />
      <p className="muted">{by === null ? when : t('conflict.by', { by, when })}</p>
    </>
  );
}
