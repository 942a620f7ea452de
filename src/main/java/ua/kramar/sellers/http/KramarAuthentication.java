package ua.kramar.sellers.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.stream.Collectors;
import ua.kramar.platform.Actor;
import ua.kramar.platform.CurrentActor;
import ua.kramar.platform.Failure;
import ua.kramar.platform.Permission;
import ua.kramar.platform.Unauthenticated;
import ua.kramar.sellers.Credentials;

/**
 * The one way in for the cabinet, REST and SOAP. Wrong credentials do not end the request here: the
 * edge refuses it in its own form, for only the edge knows what a problem document or a fault looks
 * like.
 */
@ApplicationScoped
public class KramarAuthentication implements HttpAuthenticationMechanism {

  @Inject private Credentials credentials;
  @Inject private CurrentActor current;

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    Optional<Shown> shown = Shown.in(request);
    if (shown.isEmpty()) {
      return context.doNothing();
    }
    if (shown.get() instanceof Shown.SessionCookie && !SameSite.allows(request)) {
      current.refuse(new CrossSite());
      return context.doNothing();
    }
    Optional<Actor> actor;
    try {
      actor = authenticate(shown.get());
    } catch (RuntimeException e) {
      // Nobody can be asked who this is; the edge says so in its own form.
      current.refuse(Failure.meaning(e));
      return context.doNothing();
    }
    if (actor.isEmpty()) {
      current.refuse(new Unauthenticated());
      return context.doNothing();
    }
    current.become(actor.get());
    return context.notifyContainerAboutLogin(
        actor.get().name(),
        actor.get().permissions().stream().map(Permission::wire).collect(Collectors.toSet()));
  }

  private Optional<Actor> authenticate(Shown shown) {
    if (shown instanceof Shown.Token token) {
      return credentials.token(token.id(), token.secret());
    }
    return shown instanceof Shown.SessionCookie cookie
        ? credentials.session(cookie.id())
        : Optional.empty();
  }
}
