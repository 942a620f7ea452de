import { type RefObject, useEffect, useRef } from 'react';
import type { TimelineEntry } from '../../api/types';
import { moment } from '../../i18n/clock';
import { useNow } from '../../i18n/useNow';
import { useWords } from '../../i18n';
import { useStatusName } from '../labels/useStatusName';
import { keyOf } from '../data/timeline';
import { useAuthor } from '../timeline/useAuthor';
import { What } from '../timeline/What';
import { changedFields } from './changedFields';
import type { Conflict, Decision, Keep } from './conflict';
import { useFieldValue } from './useFieldValue';

/** So many are told; the rest is in the timeline. */
const TOLD = 4;

/** What somebody else changed while a change was made: who, when, which fields; and the choice whose change holds. */
export function ConflictNotice({ conflict, onDecide }: { conflict: Conflict; onDecide: (decision: Decision) => void }) {
  const { t } = useWords();
  const value = useFieldValue();
  const first = useRef<HTMLButtonElement>(null);
  const { before, now, entries, keep } = conflict;
  const fields = changedFields(before, now);

  // Nothing goes on without a decision.
  useEffect(() => first.current?.focus(), []);

  return (
    <>
      <strong>{t('conflict.title')}</strong>
      <p>{t('conflict.kept')}</p>
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
      {fields.length > 0 && (
        <dl className="conflict-fields">
          {fields.map((field) => (
            <div key={field}>
              <dt>{t(`conflict.field.${field}`)}</dt>
              <dd>
                <del>{value(field, before)}</del> → <ins>{value(field, now)}</ins>
              </dd>
            </div>
          ))}
        </dl>
      )}
      {entries.length === 0 && fields.length === 0 && <p>{t('conflict.other')}</p>}
      <p className="conflict-acts">
        {keep !== null && <KeepMine keep={keep} field={first} onDecide={onDecide} />}
        <button ref={keep === null ? first : undefined} type="button" className="button" onClick={() => onDecide('theirs')}>
          {t(keep === null ? 'conflict.understood' : keep === 'add' ? 'conflict.theirs.add' : 'conflict.theirs')}
        </button>
      </p>
    </>
  );
}

function KeepMine({ keep, field, onDecide }: { keep: Keep; field: RefObject<HTMLButtonElement | null>; onDecide: (decision: Decision) => void }) {
  const { t } = useWords();
  const name = useStatusName();
  return (
    <button ref={field} type="button" className="button primary" onClick={() => onDecide('mine')}>
      {typeof keep === 'string' ? t(`conflict.mine.${keep}`) : t('conflict.mine.move', { status: name(keep) })}
    </button>
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
