package ua.kramar.presence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import ua.kramar.access.Account;
import ua.kramar.access.Accounts;
import ua.kramar.access.CredentialRef;
import ua.kramar.access.CurrentCredential;
import ua.kramar.platform.caller.CurrentActor;
import ua.kramar.platform.refusals.Forbidden;
import ua.kramar.presence.OpenCards.OpenCard;
import ua.kramar.presence.Watched.Thing;

/** What the calling person has open, and the others of the acting shop. */
@ApplicationScoped
class PresentPeople {

  @Inject private OpenCards cards;
  @Inject private Accounts accounts;
  @Inject private CurrentCredential credential;
  @Inject private CurrentActor actor;

  /**
   * The login of the calling person.
   *
   * @throws Forbidden when a machine calls: it has nothing open
   */
  String login() {
    if (credential.get().filter(by -> by.kind() == CredentialRef.Kind.SESSION).isEmpty()) {
      throw new Forbidden();
    }
    return actor.get().name();
  }

  void beat(Thing thing, String login, boolean answering) {
    cards.beat(thing, login, accounts.byLogin(login).map(Account::name).orElse(login), answering);
  }

  void end(Thing thing, String login) {
    cards.close(thing, login);
  }

  /** The others who have something of the kind open. */
  List<OpenCard> others(Watched kind) {
    String login = actor.get().name();
    return cards.of(List.of(actor.get().sellerId())).stream()
        .filter(card -> card.thing().kind() == kind)
        .filter(card -> !card.login().equals(login))
        .toList();
  }
}
