package ua.kramar.presence;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import ua.kramar.correspondence.Conversation;
import ua.kramar.correspondence.Conversations;
import ua.kramar.platform.refusals.Forbidden;
import ua.kramar.platform.refusals.NotFound;
import ua.kramar.presence.Watched.Thing;

/**
 * Says who has a conversation open, and who is writing an answer, so that a buyer does not get two.
 * The conversation does not change, and no event is recorded.
 */
@Stateless
public class ConversationPresence {

  @Inject private PresentPeople people;
  @Inject private Conversations conversations;

  /**
   * Records that the calling person has the conversation open; to be repeated while it is so.
   *
   * @param answering whether the person is writing an answer
   * @return the others who have it open
   * @throws Forbidden when a machine calls
   * @throws NotFound when the acting shop has no such conversation
   */
  public List<PersonInConversation> beat(long id, boolean answering) {
    String login = people.login();
    people.beat(conversation(id), login, answering);
    String shown = String.valueOf(id);
    return others().stream().filter(other -> other.conversation().equals(shown)).toList();
  }

  /**
   * Records that the person has closed the conversation; no effect when it is closed already.
   *
   * @throws Forbidden when a machine calls
   * @throws NotFound when the acting shop has no such conversation
   */
  public void end(long id) {
    String login = people.login();
    people.end(conversation(id), login);
  }

  /** The other people of the acting shop who have conversations open. */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public List<PersonInConversation> others() {
    return people.others(Watched.CONVERSATION).stream().map(PersonInConversation::of).toList();
  }

  private Thing conversation(long id) {
    Conversation found = conversations.get(id);
    return new Thing(Watched.CONVERSATION, found.sellerId(), found.id());
  }
}
