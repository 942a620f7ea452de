package ua.kramar.platform.outbound;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import ua.kramar.platform.start.Settings;

/**
 * Sends requests to addresses that strangers have chosen. Each takes 10 seconds at most, connection
 * included, and no thread waits for an answer. Redirects are not followed, a proxy is not used,
 * cookies and credentials are not kept.
 */
@ApplicationScoped
public class OutboundClient {

  @Resource private ManagedThreadFactory threads;
  @Resource private ManagedScheduledExecutorService timer;
  @Inject private Settings settings;

  private OutboundGuard guard;
  private OutboundConnections connections;

  protected OutboundClient() {}

  /** For tests. */
  OutboundClient(OutboundGuard guard, OutboundConnections connections) {
    this.guard = guard;
    this.connections = connections;
  }

  @PostConstruct
  void start() {
    guard = new OutboundGuard(settings.outboundExempt(), InetAddress::getAllByName);
    connections = new OutboundConnections(threads, timer, OutboundConnections.DEADLINE);
  }

  @PreDestroy
  void stop() {
    connections.close();
  }

  /**
   * Checks an address as its author gives it. Its name is not resolved: it may lead elsewhere
   * tomorrow.
   *
   * @throws ForbiddenAddress when nothing would be sent there
   */
  public void check(String url) throws ForbiddenAddress {
    guard.admit(url);
  }

  /**
   * Posts JSON. The name is resolved by the calling thread.
   *
   * @param within the time after which nothing is sent any more, however long the name takes
   * @return fails with {@link OutboundFailure} when there is no answer, or nothing may be sent
   *     there
   */
  public CompletableFuture<OutboundResponse> post(
      String url, Map<String, String> headers, byte[] json, Duration within) {
    long end = System.nanoTime() + within.toNanos();
    CompletableFuture<OutboundResponse> result = new CompletableFuture<>();
    try {
      OutboundAddress address = guard.admit(url);
      InetAddress checked = guard.resolve(address);
      if (System.nanoTime() - end > 0) {
        result.completeExceptionally(new OutboundFailure("name-too-slow", null));
      } else {
        connections.post(address, checked, headers, json, result);
      }
    } catch (ForbiddenAddress e) {
      result.completeExceptionally(new OutboundFailure(e.reason().key(), e));
    } catch (UnknownHostException e) {
      result.completeExceptionally(new OutboundFailure("name-unknown", e));
    }
    return result;
  }
}
