import type { Effect, LiveInterest } from '../live/interest';
import type { LiveEvent } from '../live/stream';
import { refreshTimeline } from '../orders/data/timeline';
import { appealKeyOf } from './data/keyOf';
import { refreshAppeal } from './data/refresh';

const changed = ({ subject: { id }, about }: LiveEvent): Effect => ({
  refresh: {
    key: appealKeyOf.one(id),
    run: (client) => {
      refreshAppeal(client, id);
      return typeof about === 'string' ? refreshTimeline(client, about) : undefined;
    },
  },
});

export const appealsLive: LiveInterest = {
  on: {
    'appeal.registered': (event, t) => ({ ...changed(event), announcement: t('live.appeal') }),
    'appeal.status-changed': changed,
    'appeal.file-added': changed,
  },
  all: appealKeyOf.all,
  probe: appealKeyOf.counts,
};
