import type { Effect, LiveInterest } from '../live/interest';
import type { LiveEvent } from '../live/stream';
import { returnKeyOf } from './data/keyOf';
import { refreshReturns } from './data/refresh';

const changed = ({ about }: LiveEvent): Effect =>
  typeof about === 'string' ? { refresh: { key: returnKeyOf.order(about), run: (client) => refreshReturns(client, about) } } : {};

export const returnsLive: LiveInterest = {
  on: {
    'return.opened': (event, t) => ({ ...changed(event), announcement: t('live.return') }),
    'return.moved': changed,
    'return.judged': changed,
    'return.refunded': changed,
  },
  all: returnKeyOf.all,
  probe: returnKeyOf.counts,
};
