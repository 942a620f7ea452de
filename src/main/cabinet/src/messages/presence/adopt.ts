import type { QueryClient } from '@tanstack/react-query';
import type { ConversationPresenceChange, PersonInConversation } from '../../api/types';
import type { LiveEvent } from '../../live/stream';
import { messageKeyOf } from '../data/keyOf';

/** Takes over who has opened or closed a conversation, or begun to write, which the stream has told. */
export function adoptPresence(client: QueryClient, events: readonly LiveEvent[]): void {
  client.setQueryData<PersonInConversation[]>(messageKeyOf.presence, (people) => people && events.map(changeOf).reduce(after, people));
}

function changeOf({ message }: LiveEvent): ConversationPresenceChange {
  return message as ConversationPresenceChange;
}

/** The people after one has come, gone, or done something else. */
export function after(
  people: PersonInConversation[],
  { person, present }: Pick<ConversationPresenceChange, 'person' | 'present'>,
): PersonInConversation[] {
  const others = people.filter(({ conversation, login }) => conversation !== person.conversation || login !== person.login);
  return present ? [...others, person] : others;
}
