package ua.kramar.correspondence.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.hibernate.query.NativeQuery;
import ua.kramar.access.CredentialRef;
import ua.kramar.access.CurrentCredential;
import ua.kramar.platform.caller.CurrentActor;

/** Who reads: what a machine has read, nobody has. */
@ApplicationScoped
public class ConversationReader {

  @Inject private CurrentActor actor;
  @Inject private CurrentCredential credential;

  /** Sets the parameters of {@link ConversationRows#SELECT}. */
  public <T> NativeQuery<T> bind(NativeQuery<T> query) {
    boolean person =
        credential.get().filter(by -> by.kind() == CredentialRef.Kind.SESSION).isPresent();
    return query
        .setParameter("login", person ? actor.get().name() : "")
        .setParameter("machine", person ? 0 : 1);
  }
}
