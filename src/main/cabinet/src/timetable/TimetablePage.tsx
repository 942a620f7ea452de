import { useEffect } from 'react';
import type { Timetable } from '../api/types';
import { useWords } from '../i18n';
import { moment } from '../i18n/clock';
import { useNow } from '../i18n/useNow';
import { Message } from '../ui/Message';
import { Skeleton } from '../ui/Skeleton';
import { useAdoptTimetable, useTimetable } from './data';
import { TimetableForm } from './TimetableForm';
import './words';
import './timetable.css';

/** When the shop works, and so by when orders are due. */
export default function TimetablePage() {
  const { t } = useWords();
  const timetable = useTimetable();
  const adopt = useAdoptTimetable();
  const data = timetable.data;

  useEffect(() => {
    document.title = t('app.title', { page: t('timetable.title') });
  }, [t]);

  return (
    <article className="timetable-page" aria-labelledby="timetable-heading">
      <h1 id="timetable-heading">{t('timetable.title')}</h1>
      {data !== undefined ? (
        <>
          <State timetable={data} />
          <TimetableForm key={data.version} timetable={data} today={dateIn(data.zone)} onAdopt={adopt} />
          <Holidays timetable={data} />
        </>
      ) : timetable.isError ? (
        <Message title={t('timetable.failed')} alert>
          <button type="button" className="button" onClick={() => void timetable.refetch()}>
            {t('app.retry')}
          </button>
        </Message>
      ) : (
        <Skeleton lines={10} />
      )}
    </article>
  );
}

function State({ timetable }: { timetable: Timetable }) {
  const { t, language } = useWords();
  const now = useNow();
  const { open, nextOpening, standard, zone } = timetable;
  return (
    <>
      <p>{t('timetable.purpose')}</p>
      <p className="muted">
        {open || nextOpening === null
          ? t('timetable.openNow')
          : t('timetable.closedNow', { time: moment(new Date(nextOpening), now, language, t, zone) })}{' '}
        {standard && t('timetable.standard')}
      </p>
    </>
  );
}

function Holidays({ timetable }: { timetable: Timetable }) {
  const { t } = useWords();
  return (
    <section className="timetable-part" aria-labelledby="holidays-heading">
      <h2 id="holidays-heading">{t('timetable.holidays')}</h2>
      <p className="muted">{t(timetable.martialLaw ? 'timetable.holidays.working' : 'timetable.holidays.off')}</p>
      <ul className="holidays">
        {timetable.holidays.map(({ date, name }) => (
          <li key={date}>
            <time dateTime={date}>{date.split('-').reverse().join('.')}</time> {name}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Today by the shop's clock, as fields for dates read it. */
function dateIn(zone: string): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(new Date());
}
