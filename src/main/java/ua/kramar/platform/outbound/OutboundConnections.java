package ua.kramar.platform.outbound;

import java.net.InetAddress;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.async.methods.SimpleHttpRequest;
import org.apache.hc.client5.http.async.methods.SimpleRequestBuilder;
import org.apache.hc.client5.http.async.methods.SimpleRequestProducer;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.config.TlsConfig;
import org.apache.hc.client5.http.impl.async.CloseableHttpAsyncClient;
import org.apache.hc.client5.http.impl.async.HttpAsyncClients;
import org.apache.hc.client5.http.impl.nio.PoolingAsyncClientConnectionManagerBuilder;
import org.apache.hc.core5.concurrent.FutureCallback;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http2.HttpVersionPolicy;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.reactor.IOReactorConfig;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;

/**
 * Connections to addresses that the guard has checked. A connection goes to the address that it is
 * given; TLS and the request name the host, whose certificate is checked.
 */
final class OutboundConnections implements AutoCloseable {

  /** For the whole exchange: an answer that drips in must hold nothing for longer. */
  static final Timeout DEADLINE = Timeout.ofSeconds(10);

  private static final Timeout CONNECT = Timeout.ofSeconds(5);

  /** A connection that is used again goes where the name led then. */
  private static final TimeValue LONGEST_USE = TimeValue.ofMinutes(1);

  private static final Map<String, String> REASONS =
      Map.ofEntries(
          Map.entry("ConnectException", "connection-refused"),
          Map.entry("HttpHostConnectException", "connection-refused"),
          Map.entry("ConnectTimeoutException", "connection-too-slow"),
          Map.entry("SSLHandshakeException", "tls-refused"),
          Map.entry("SSLPeerUnverifiedException", "tls-refused"),
          Map.entry("SSLException", "tls-refused"),
          Map.entry("ConnectionClosedException", "connection-closed"),
          Map.entry("SocketException", "connection-closed"),
          Map.entry("SocketTimeoutException", "answer-too-slow"));

  private static final int MOST = 2000;
  private static final int KEPT_BYTES = 1024;
  private static final int READ_BYTES = 64 * 1024;

  private final CloseableHttpAsyncClient client;
  private final ScheduledExecutorService timer;

  private final Timeout deadline;

  OutboundConnections(ThreadFactory threads, ScheduledExecutorService timer, Timeout deadline) {
    this.timer = timer;
    this.deadline = deadline;
    this.client =
        HttpAsyncClients.custom()
            .setConnectionManager(
                PoolingAsyncClientConnectionManagerBuilder.create()
                    .setMaxConnTotal(MOST)
                    // Shops share hosts: one that hangs must not take the connections of others.
                    .setMaxConnPerRoute(MOST)
                    .setDefaultConnectionConfig(
                        ConnectionConfig.custom()
                            .setConnectTimeout(CONNECT)
                            .setTimeToLive(LONGEST_USE)
                            .build())
                    .setDefaultTlsConfig(
                        TlsConfig.custom()
                            .setVersionPolicy(HttpVersionPolicy.FORCE_HTTP_1)
                            .setHandshakeTimeout(CONNECT)
                            .build())
                    .build())
            .setIOReactorConfig(IOReactorConfig.custom().setIoThreadCount(2).build())
            .setHttp1Config(
                Http1Config.custom().setMaxHeaderCount(100).setMaxLineLength(8192).build())
            .setThreadFactory(threads)
            .setDefaultRequestConfig(
                RequestConfig.custom()
                    .setConnectionRequestTimeout(CONNECT)
                    .setResponseTimeout(deadline)
                    .build())
            .setUserAgent("Kramar/1.0 (webhooks)")
            .disableRedirectHandling()
            .disableAutomaticRetries()
            .disableCookieManagement()
            .disableAuthCaching()
            .build();
    client.start();
  }

  void post(
      OutboundAddress address,
      InetAddress checked,
      Map<String, String> headers,
      byte[] json,
      CompletableFuture<OutboundResponse> result) {
    HttpHost target =
        new HttpHost(address.uri().getScheme(), checked, address.host(), address.port());
    SimpleHttpRequest request =
        SimpleRequestBuilder.post(address.uri())
            .setBody(json, ContentType.APPLICATION_JSON)
            .build();
    headers.forEach(request::setHeader);
    CappedResponse response = new CappedResponse(KEPT_BYTES, READ_BYTES, result);
    Future<Void> exchange =
        client.execute(
            target,
            SimpleRequestProducer.create(request),
            response,
            null,
            null,
            new FutureCallback<Void>() {
              @Override
              public void completed(Void nothing) {
                // The response has completed the result.
              }

              @Override
              public void failed(Exception failure) {
                result.completeExceptionally(failure(failure));
              }

              @Override
              public void cancelled() {
                result.completeExceptionally(new OutboundFailure("no-answer", null));
              }
            });
    ScheduledFuture<?> end =
        timer.schedule(
            () -> {
              if (!response.finish()) {
                result.completeExceptionally(new OutboundFailure("answer-too-slow", null));
              }
              exchange.cancel(true);
            },
            deadline.toMilliseconds(),
            TimeUnit.MILLISECONDS);
    var unused = result.whenComplete((answer, failure) -> end.cancel(false));
  }

  /** By the class: messages can quote what a stranger sent. */
  private static OutboundFailure failure(Exception failure) {
    Throwable specific = failure;
    while (specific.getClass() == java.io.IOException.class && specific.getCause() != null) {
      specific = specific.getCause();
    }
    return new OutboundFailure(
        REASONS.getOrDefault(specific.getClass().getSimpleName(), "no-answer"), failure);
  }

  @Override
  public void close() {
    client.close(CloseMode.IMMEDIATE);
  }
}
