package ua.kramar.notification.turbosms.soap;

import jakarta.xml.ws.BindingProvider;
import jakarta.xml.ws.WebServiceException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.time.Duration;
import java.util.Collection;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.Function;
import java.util.function.Predicate;
import javax.xml.namespace.QName;
import ua.kramar.notification.phones.GatewayFailure;
import ua.kramar.notification.phones.GatewayFailure.Kind;
import ua.kramar.notification.turbosms.wsdl.Auth;
import ua.kramar.notification.turbosms.wsdl.Turbo;
import ua.kramar.notification.turbosms.wsdl.TurboSoap;

/**
 * The dialogue with the gateway, which keeps a session in a cookie: signs in where that is needed.
 * A client serves one call at a time.
 */
final class TurboSmsSession {

  private static final QName SERVICE = new QName("http://turbosms.in.ua/api/Turbo", "Turbo");

  private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(5);

  /** The gateway asks for patience: it finishes the work of a request whose caller has gone. */
  private static final Duration ANSWER_TIMEOUT = Duration.ofMinutes(2);

  /** In bytes. */
  private static final int CHUNK = 4096;

  private final Deque<TurboSoap> idle = new ConcurrentLinkedDeque<>();
  private final String address;
  private final String login;
  private final String password;
  private final Duration patience;

  TurboSmsSession(String address, String login, String password) {
    this(address, login, password, ANSWER_TIMEOUT);
  }

  TurboSmsSession(String address, String login, String password, Duration patience) {
    this.address = address;
    this.login = login;
    this.password = password;
    this.patience = patience;
  }

  /**
   * Calls the gateway, and repeats the call after signing in if it says that there is no session:
   * it has done nothing then.
   *
   * @param notSignedIn whether an answer says so
   */
  <T> T call(Function<TurboSoap, T> call, Predicate<T> notSignedIn) {
    TurboSoap port = port();
    T answer = answer(port, call);
    if (notSignedIn.test(answer)) {
      signIn(port);
      answer = answer(port, call);
    }
    idle.addFirst(port);
    return answer;
  }

  private void signIn(TurboSoap port) {
    Auth auth = new Auth();
    auth.setLogin(login);
    auth.setPassword(password);
    String text;
    try {
      text = String.valueOf(answer(port, soap -> soap.auth(auth)).getAuthResult());
    } catch (GatewayFailure e) {
      throw new GatewayFailure(Kind.NOT_SENT, "sign-in: " + e.getMessage(), e);
    }
    if (!text.strip().equals(GatewayTexts.SIGNED_IN)) {
      throw new GatewayFailure(Kind.NOT_SENT, GatewayTexts.refusal(text).getMessage());
    }
  }

  private static <T> T answer(TurboSoap port, Function<TurboSoap, T> call) {
    try {
      T answer = call.apply(port);
      if (answer == null) {
        throw new GatewayFailure(Kind.UNCLEAR, "an empty answer");
      }
      return answer;
    } catch (WebServiceException e) {
      throw notConnected(e)
          ? new GatewayFailure(Kind.NOT_SENT, "the gateway cannot be reached", e)
          : new GatewayFailure(Kind.UNCLEAR, "no answer of the gateway", e);
    }
  }

  /** Without a connection nothing can have been sent. */
  private static boolean notConnected(Throwable failure) {
    for (Throwable e = failure; e != null; e = e.getCause()) {
      if (e instanceof ConnectException
          || e instanceof UnknownHostException
          || e instanceof HttpConnectTimeoutException) {
        return true;
      }
    }
    return false;
  }

  private TurboSoap port() {
    TurboSoap known = idle.pollFirst();
    return known == null ? newPort() : known;
  }

  private TurboSoap newPort() {
    Turbo service = new Turbo(TurboSmsSession.class.getResource("turbosms.wsdl"), SERVICE);
    TurboSoap port = service.getTurboSoap();
    Map<String, Object> context = ((BindingProvider) port).getRequestContext();
    context.put(BindingProvider.ENDPOINT_ADDRESS_PROPERTY, address);
    context.put(BindingProvider.SESSION_MAINTAIN_PROPERTY, true);
    timeouts(context);
    return port;
  }

  /**
   * Jakarta XML Web Services has no names for them: the first two are the server's, the others
   * Metro's.
   */
  private void timeouts(Map<String, Object> context) {
    context.put("jakarta.xml.ws.client.connectionTimeout", millis(CONNECT_TIMEOUT));
    context.put("jakarta.xml.ws.client.receiveTimeout", millis(patience));
    context.put("com.sun.xml.ws.connect.timeout", (int) CONNECT_TIMEOUT.toMillis());
    context.put("com.sun.xml.ws.request.timeout", (int) patience.toMillis());
    // The JDK repeats a POST of which it lost the answer, unless the body is streamed; the server
    // forbids it by a setting (server-config/75-sms.cli).
    context.put("com.sun.xml.ws.transport.http.client.streaming.chunk.size", CHUNK);
  }

  private static String millis(Duration time) {
    return String.valueOf(time.toMillis());
  }

  /** Whether any of the texts says that there is no session. */
  static boolean saysNotSignedIn(Collection<String> texts) {
    return texts.stream().anyMatch(text -> text.strip().equals(GatewayTexts.NOT_SIGNED_IN));
  }
}
