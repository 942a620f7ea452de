package ua.kramar.notification.callcentre.soap;

import jakarta.xml.ws.BindingProvider;
import jakarta.xml.ws.WebServiceException;
import jakarta.xml.ws.handler.MessageContext;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import javax.xml.namespace.QName;
import ua.kramar.notification.SendFailure;
import ua.kramar.notification.callcentre.wsdl.CallCenterEvents;
import ua.kramar.notification.callcentre.wsdl.CallCenterEventsPort;
import ua.kramar.notification.callcentre.wsdl.DeliveryFault;
import ua.kramar.notification.callcentre.wsdl.Fault;
import ua.kramar.platform.caller.Correlation;
import ua.kramar.platform.start.PartnerAccount;

/**
 * The service of one system: calls it within a time, in which the whole answer has come, and few at
 * a time, so that one that hangs holds up nobody else. A client serves one call at a time.
 */
final class EventsService {

  /** One message to the service; returns the delivery id of the answer. */
  @FunctionalInterface
  interface Call {
    String to(CallCenterEventsPort port) throws DeliveryFault;
  }

  private static final QName SERVICE =
      new QName("https://kramar.ua/soap/call-center-events/v1", "CallCenterEvents");

  private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(5);

  /** How long a sender waits for its turn, and the message then. */
  private static final Duration TURN = Duration.ofMillis(500);

  private static final Duration NEXT_TURN = Duration.ofSeconds(5);

  /** The form of a code; anything else that the service says is not repeated to anybody. */
  private static final Pattern CODE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+){0,9}");

  private static final int LONGEST_CODE = 60;

  /** In bytes. */
  private static final int CHUNK = 4096;

  private static final String UNREACHABLE = "the service cannot be reached";
  private static final String TOO_LATE = "no answer in time";

  private final Deque<CallCenterEventsPort> idle = new ConcurrentLinkedDeque<>();
  private final PartnerAccount account;
  private final ExecutorService threads;
  private final Duration patience;
  private final Semaphore turns;

  /**
   * @param patience for the whole answer; shorter than the lease of a notification
   * @param most the most calls at a time
   */
  EventsService(PartnerAccount account, ExecutorService threads, Duration patience, int most) {
    this.account = account;
    this.threads = threads;
    this.patience = patience;
    this.turns = new Semaphore(most);
  }

  /**
   * Calls the service.
   *
   * @param delivery which its answer must repeat: a page, or the answer to somebody else, confirms
   *     nothing
   * @throws SendFailure when that is not confirmed
   */
  void call(String delivery, String correlationId, Call call) {
    awaitTurn();
    AtomicBoolean begun = new AtomicBoolean();
    try {
      CallCenterEventsPort port = port(correlationId);
      Future<String> answer =
          threads.submit(() -> begun.compareAndSet(false, true) ? answer(port, call) : null);
      if (!delivery.equals(awaited(answer))) {
        throw SendFailure.temporary("the answer is not to this message", null);
      }
    } catch (RejectedExecutionException e) {
      throw SendFailure.later("the node has no thread for it", NEXT_TURN);
    } finally {
      // One that has begun gives its turn back itself.
      if (begun.compareAndSet(false, true)) {
        turns.release();
      }
    }
  }

  /** A call that is still waited for keeps its turn, also when its sender has given up. */
  private void awaitTurn() {
    try {
      if (turns.tryAcquire(TURN.toMillis(), TimeUnit.MILLISECONDS)) {
        return;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    throw SendFailure.later("others wait for this system", NEXT_TURN);
  }

  private String answer(CallCenterEventsPort port, Call call) throws DeliveryFault {
    try {
      return call.to(port);
    } finally {
      idle.addFirst(port);
      turns.release();
    }
  }

  private String awaited(Future<String> answer) {
    try {
      return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException e) {
      throw failure(e.getCause());
    } catch (TimeoutException e) {
      throw SendFailure.temporary(TOO_LATE, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw SendFailure.temporary("interrupted", e);
    } finally {
      answer.cancel(true);
    }
  }

  /**
   * The contract's fault says whether the message is to be sent again; anything else is a failure
   * of what is between, and may pass.
   */
  private static SendFailure failure(Throwable cause) {
    if (cause instanceof DeliveryFault refused) {
      Fault fault = refused.getFaultInfo();
      String reason = "refused: " + code(fault);
      return fault != null && Boolean.FALSE.equals(fault.isRetryable())
          ? SendFailure.permanent(reason, cause)
          : SendFailure.temporary(reason, cause);
    }
    if (cause instanceof WebServiceException) {
      return SendFailure.temporary(between(cause), cause);
    }
    return SendFailure.temporary("unexpected: " + cause.getClass().getSimpleName(), cause);
  }

  private static String code(Fault fault) {
    String code = fault == null || fault.getCode() == null ? "" : fault.getCode().strip();
    return code.length() <= LONGEST_CODE && CODE.matcher(code).matches() ? code : "no code";
  }

  /** What is between us and an answer, by the exception behind the toolkit's own ones. */
  private static String between(Throwable failure) {
    for (Throwable e = failure; e != null; e = e.getCause()) {
      if (e instanceof SocketTimeoutException || e instanceof HttpTimeoutException) {
        return e instanceof HttpConnectTimeoutException ? UNREACHABLE : TOO_LATE;
      }
      if (e instanceof ConnectException || e instanceof UnknownHostException) {
        return UNREACHABLE;
      }
    }
    return "no answer of the contract";
  }

  /** Made before the time begins to run: a first client takes a while. */
  private CallCenterEventsPort port(String correlationId) {
    CallCenterEventsPort known = idle.pollFirst();
    CallCenterEventsPort port = known == null ? newPort() : known;
    ((BindingProvider) port)
        .getRequestContext()
        .put(
            MessageContext.HTTP_REQUEST_HEADERS,
            Map.of(Correlation.HEADER, List.of(correlationId)));
    return port;
  }

  private CallCenterEventsPort newPort() {
    CallCenterEvents service =
        new CallCenterEvents(EventsService.class.getResource("call-center-events.wsdl"), SERVICE);
    CallCenterEventsPort port = service.getCallCenterEvents();
    Map<String, Object> context = ((BindingProvider) port).getRequestContext();
    context.put(BindingProvider.ENDPOINT_ADDRESS_PROPERTY, account.address().toString());
    context.put(BindingProvider.USERNAME_PROPERTY, account.login());
    context.put(BindingProvider.PASSWORD_PROPERTY, account.password());
    timeouts(context);
    return port;
  }

  /**
   * Jakarta XML Web Services has no names for them: the first two are the server's, the others
   * Metro's. They bound each silence; the sender's patience bounds the whole.
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
}
