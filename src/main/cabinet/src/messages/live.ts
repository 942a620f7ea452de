import type { Effect, LiveInterest } from '../live/interest';
import type { LiveEvent } from '../live/stream';
import { refreshConversation } from './data/refresh';
import { messageKeyOf } from './data/keyOf';
import { adoptPresence } from './presence/adopt';

const changed = ({ subject: { id } }: LiveEvent): Effect => ({
  refresh: { key: messageKeyOf.one(id), run: (client) => refreshConversation(client, id) },
});

/** Nothing is different but which messages of the shop the buyer has read. */
const readByBuyer = ({ subject: { id } }: LiveEvent): Effect => ({
  refresh: {
    key: [...messageKeyOf.thread(id), 'seen'],
    run: (client) => client.invalidateQueries({ queryKey: messageKeyOf.thread(id) }),
  },
});

export const messagesLive: LiveInterest = {
  on: {
    'conversation.message-received': (event, t) => ({ ...changed(event), announcement: t('live.question') }),
    'conversation.message-sent': changed,
    'conversation.read-by-buyer': readByBuyer,
    'conversation.message-rejected': changed,
    'conversation.closed': changed,
    'conversation.reopened': changed,
    'conversation.assigned': changed,
    'conversation.starred': changed,
    'conversation.presence': () => ({
      refresh: { key: messageKeyOf.presence, run: (client, events) => adoptPresence(client, events) },
    }),
  },
  all: messageKeyOf.all,
  probe: messageKeyOf.counts,
};
