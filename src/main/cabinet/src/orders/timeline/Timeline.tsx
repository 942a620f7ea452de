import { useEffect, useId, useRef, useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import type { Order, TimelineEntry } from '../../api/types';
import { useWords } from '../../i18n';
import { longDay } from '../../i18n/clock';
import { byDay } from '../../i18n/days';
import { useNow } from '../../i18n/useNow';
import { Part } from '../../ui/Part';
import { Skeleton } from '../../ui/Skeleton';
import { keyOf, refreshTimeline, type TimelineGroup, useTimeline } from '../data/timeline';
import { Entry } from './Entry';
import './timeline.css';

const GROUPS: readonly TimelineGroup[] = [null, 'statuses', 'talks', 'parcel', 'edits'];

/** In milliseconds. No event tells of a letter that was sent, nor of news of a parcel that move no order. */
const SILENT = 60_000;

/** What has happened to the order, the newest first, day by day. */
export function Timeline({ order, active }: { order: Order; active: boolean }) {
  const { t } = useWords();
  const [group, setGroup] = useState<TimelineGroup>(null);
  const timeline = useTimeline(order.number, group);
  const entries = timeline.data?.pages.flatMap(({ items }) => items) ?? [];
  useNews(order, active);
  return (
    <Part title={t('timeline')} area="timeline">
      <div className="timeline-filter" role="group" aria-label={t('timeline.filter')}>
        {GROUPS.map((each) => (
          <button key={each} type="button" className="button" aria-pressed={each === group} onClick={() => setGroup(each)}>
            {t(`timeline.group.${each ?? 'all'}`)}
          </button>
        ))}
      </div>
      {timeline.isPending ? (
        <Skeleton lines={4} />
      ) : timeline.data === undefined ? (
        <div role="alert" className="note">
          <p>{t('timeline.failed')}</p>
          <button type="button" className="button" onClick={() => void timeline.refetch()}>
            {t('app.retry')}
          </button>
        </div>
      ) : entries.length === 0 ? (
        <p className="muted">{t('timeline.empty')}</p>
      ) : (
        byDay(entries).map((day) => <OneDay key={day.date} date={day.date} entries={day.entries} />)
      )}
      {timeline.hasNextPage && (
        <button
          type="button"
          className="button more"
          aria-busy={timeline.isFetchingNextPage}
          onClick={() => timeline.isFetchingNextPage || void timeline.fetchNextPage()}
        >
          {timeline.isFetchingNextPage ? t('app.loading') : t('timeline.more')}
        </button>
      )}
    </Part>
  );
}

function OneDay({ date, entries }: { date: string; entries: readonly TimelineEntry[] }) {
  const { t, language } = useWords();
  const now = useNow();
  const id = useId();
  const today = byDay([{ at: now.toISOString() }])[0]?.date ?? '';
  // Of the calendar: a day in October has 25 hours.
  const yesterday = today === '' ? '' : new Date(Date.parse(today) - DAY).toISOString().slice(0, 10);
  return (
    <div>
      <h4 id={id} className="timeline-day">
        {date === today ? t('timeline.today') : date === yesterday ? t('timeline.yesterday') : longDay(date, language)}
      </h4>
      <ol className="timeline" aria-labelledby={id}>
        {entries.map((entry) => (
          <Entry key={keyOf(entry)} entry={entry} />
        ))}
      </ol>
    </div>
  );
}

const DAY = 86_400_000;

/** Queries the newest entries when the version of the order changes, and once a minute as long as somebody can see them. */
function useNews({ number, version }: Order, active: boolean): void {
  const client = useQueryClient();
  const known = useRef(version);
  useEffect(() => {
    if (known.current !== version) {
      known.current = version;
      void refreshTimeline(client, number);
    }
  }, [client, number, version]);
  useEffect(() => {
    if (!active) {
      return undefined;
    }
    // A hidden page asks nothing, so that its session can end.
    const timer = setInterval(() => document.visibilityState === 'visible' && void refreshTimeline(client, number), SILENT);
    return () => clearInterval(timer);
  }, [client, number, active]);
}
