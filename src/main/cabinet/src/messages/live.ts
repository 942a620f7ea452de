import type { Effect, LiveInterest } from '../live/interest';
import type { LiveEvent } from '../live/stream';
import { refreshConversation } from './data/acts';
import { messageKeyOf } from './data/queries';

const changed = ({ subject: { id } }: LiveEvent): Effect => ({
  refresh: { key: messageKeyOf.one(id), run: (client) => refreshConversation(client, id) },
});

export const messagesLive: LiveInterest = {
  on: {
    'conversation.message-received': (event, t) => ({ ...changed(event), announcement: t('live.question') }),
    'conversation.message-sent': changed,
    'conversation.closed': changed,
    'conversation.reopened': changed,
    'conversation.assigned': changed,
    'conversation.starred': changed,
  },
  all: messageKeyOf.all,
  probe: messageKeyOf.counts,
};
