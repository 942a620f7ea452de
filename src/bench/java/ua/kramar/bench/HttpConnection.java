package ua.kramar.bench;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.impl.io.DefaultBHttpClientConnection;
import org.apache.hc.core5.http.impl.io.HttpRequestExecutor;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.apache.hc.core5.http.message.BasicClassicHttpRequest;
import org.apache.hc.core5.http.protocol.HttpCoreContext;

/**
 * One kept connection, blocking, without a pool: the load generator shares two cores with what it
 * measures, so each microsecond that it takes is taken from the server.
 */
final class HttpConnection implements AutoCloseable {

  /** Well below the minute after which the server closes an idle connection. */
  private static final long IDLE_NANOS = TimeUnit.SECONDS.toNanos(20);

  /** The parts of a response that the bench reads. */
  record Response(int status, String etag, String body) {

    /**
     * Returns the response itself.
     *
     * @throws IllegalStateException when the status is another one; the bench counts it as an error
     */
    Response expect(int expected) {
      if (status != expected) {
        throw new IllegalStateException(status + ": " + body);
      }
      return this;
    }
  }

  private final URI server;
  private final String token;
  private final HttpRequestExecutor executor = new HttpRequestExecutor();
  private final HttpCoreContext context = HttpCoreContext.create();
  private DefaultBHttpClientConnection connection;
  private long lastUsed;

  HttpConnection(URI server, String token) {
    this.server = server;
    this.token = token;
  }

  Response get(String path) throws IOException, HttpException {
    return exchange(request("GET", path));
  }

  /** Posts JSON with one more header. */
  Response post(String path, String json, String header, String value)
      throws IOException, HttpException {
    ClassicHttpRequest request = request("POST", path);
    StringEntity body = new StringEntity(json, ContentType.APPLICATION_JSON);
    request.setEntity(body);
    request.setHeader("Content-Type", "application/json");
    request.setHeader("Content-Length", String.valueOf(body.getContentLength()));
    request.setHeader(header, value);
    return exchange(request);
  }

  private ClassicHttpRequest request(String method, String path) {
    ClassicHttpRequest request = new BasicClassicHttpRequest(method, path);
    request.setHeader("Host", server.getAuthority());
    request.setHeader("Authorization", "Bearer " + token);
    request.setHeader("Accept", "application/json");
    return request;
  }

  private Response exchange(ClassicHttpRequest request) throws IOException, HttpException {
    try (ClassicHttpResponse response = executor.execute(request, connection(), context)) {
      String body = EntityUtils.toString(response.getEntity(), StandardCharsets.UTF_8);
      var etag = response.getFirstHeader("ETag");
      return new Response(response.getCode(), etag == null ? null : etag.getValue(), body);
    } catch (IOException e) {
      close();
      throw e;
    }
  }

  private DefaultBHttpClientConnection connection() throws IOException {
    long now = System.nanoTime();
    if (now - lastUsed > IDLE_NANOS) {
      close();
    }
    lastUsed = now;
    if (connection == null) {
      Socket socket = new Socket();
      socket.setTcpNoDelay(true);
      socket.setSoTimeout(30_000);
      socket.connect(new InetSocketAddress(server.getHost(), server.getPort()), 5_000);
      connection = new DefaultBHttpClientConnection(Http1Config.DEFAULT);
      connection.bind(socket);
    }
    return connection;
  }

  @Override
  public void close() throws IOException {
    if (connection != null) {
      connection.close();
      connection = null;
    }
  }
}
