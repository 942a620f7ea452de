package ua.kramar.access.http;

import jakarta.security.auth.message.AuthException;
import jakarta.security.auth.message.AuthStatus;
import jakarta.security.auth.message.MessageInfo;
import jakarta.security.auth.message.MessagePolicy;
import jakarta.security.auth.message.callback.CallerPrincipalCallback;
import jakarta.security.auth.message.callback.GroupPrincipalCallback;
import jakarta.security.auth.message.module.ServerAuthModule;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javax.security.auth.Subject;
import javax.security.auth.callback.Callback;
import javax.security.auth.callback.CallbackHandler;
import javax.security.auth.callback.UnsupportedCallbackException;
import ua.kramar.access.Credentials;
import ua.kramar.access.CurrentCredential;
import ua.kramar.platform.caller.Actor;
import ua.kramar.platform.caller.CallerNetwork;
import ua.kramar.platform.caller.CurrentActor;
import ua.kramar.platform.caller.Permission;
import ua.kramar.platform.refusals.Failure;
import ua.kramar.platform.refusals.Unauthenticated;

/**
 * Authenticates requests of the cabinet, REST and SOAP. Wrong credentials do not end the request
 * here: the edge refuses it, since only the edge knows the format, a problem document or a fault.
 * Registered by {@link AuthenticationRegistration} (ADR 0019).
 */
class KramarAuthentication implements ServerAuthModule {

  private final Credentials credentials;
  private final CurrentActor current;
  private final CurrentCredential credential;
  private final ClientAddress address;
  private final CallerNetwork network;
  private final Supplier<URI> publicUrl;
  private CallbackHandler container;

  /** One instance serves all requests; the arguments are proxies of request-scoped beans. */
  KramarAuthentication(
      Credentials credentials,
      CurrentActor current,
      CurrentCredential credential,
      ClientAddress address,
      CallerNetwork network,
      Supplier<URI> publicUrl) {
    this.credentials = credentials;
    this.current = current;
    this.credential = credential;
    this.address = address;
    this.network = network;
    this.publicUrl = publicUrl;
  }

  @Override
  public void initialize(
      MessagePolicy request,
      MessagePolicy response,
      CallbackHandler handler,
      Map<String, Object> options) {
    container = handler;
  }

  @Override
  public Class<?>[] getSupportedMessageTypes() {
    return new Class<?>[] {HttpServletRequest.class, HttpServletResponse.class};
  }

  @Override
  public AuthStatus validateRequest(MessageInfo exchange, Subject caller, Subject service)
      throws AuthException {
    var request = (HttpServletRequest) exchange.getRequestMessage();
    network.from(address.of(request));
    Optional<Actor> actor = resolveActor(request);
    actor.ifPresent(current::set);
    try {
      container.handle(
          actor.map(known -> authenticated(caller, known)).orElseGet(() -> anonymous(caller)));
    } catch (IOException | UnsupportedCallbackException e) {
      throw new AuthException(e);
    }
    return AuthStatus.SUCCESS;
  }

  private static Callback[] authenticated(Subject caller, Actor actor) {
    String[] permissions =
        actor.permissions().stream().map(Permission::wire).toArray(String[]::new);
    return new Callback[] {
      new CallerPrincipalCallback(caller, actor.name()),
      new GroupPrincipalCallback(caller, permissions)
    };
  }

  private static Callback[] anonymous(Subject caller) {
    return new Callback[] {new CallerPrincipalCallback(caller, (String) null)};
  }

  private Optional<Actor> resolveActor(HttpServletRequest request) {
    Optional<PresentedCredential> presented = PresentedCredential.in(request);
    if (presented.isEmpty()) {
      return Optional.empty();
    }
    if (presented.get() instanceof PresentedCredential.SessionCookie
        && !SameSite.allows(request, publicUrl)) {
      current.refuse(new CrossSite());
      return Optional.empty();
    }
    try {
      Optional<Actor> actor = presented.get().actor(credentials);
      if (actor.isEmpty()) {
        current.refuse(new Unauthenticated());
      } else {
        presented.get().ref().ifPresent(credential::set);
      }
      return actor;
    } catch (RuntimeException e) {
      // The credentials cannot be checked, for example without the database; the edge responds.
      current.refuse(Failure.toRefusal(e));
      return Optional.empty();
    }
  }

  @Override
  public AuthStatus secureResponse(MessageInfo exchange, Subject service) {
    return AuthStatus.SEND_SUCCESS;
  }

  @Override
  public void cleanSubject(MessageInfo exchange, Subject caller) {
    caller.getPrincipals().clear();
  }
}
