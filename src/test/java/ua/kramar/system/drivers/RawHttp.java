package ua.kramar.system.drivers;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/**
 * HTTP over a plain socket: what no client library would send arrives as it is written here. One
 * request a connection.
 */
public final class RawHttp {

  /**
   * A request.
   *
   * @param target path and query, as they are to stand in the request line
   * @param headers name, colon, value; besides Connection, Content-Length, and Host unless given
   * @param body null for none
   */
  @SuppressWarnings("ArrayRecordComponent") // Bytes that are no text; nobody compares requests.
  public record Request(String method, String target, List<String> headers, byte[] body) {

    public Request withHeader(String header) {
      List<String> more = new ArrayList<>(headers);
      more.add(header);
      return new Request(method, target, more, body);
    }

    public Request withoutHeader(String name) {
      return new Request(
          method,
          target,
          headers.stream()
              .filter(header -> !header.regionMatches(true, 0, name + ":", 0, name.length() + 1))
              .toList(),
          body);
    }

    public Request withTarget(String other) {
      return new Request(method, other, headers, body);
    }

    public Request withMethod(String other) {
      return new Request(other, target, headers, body);
    }

    public Request withBody(byte[] other) {
      return new Request(method, target, headers, other);
    }

    @Override
    public String toString() {
      String shown = body == null ? "" : new String(body, UTF_8);
      return method
          + " "
          + cut(target)
          + " "
          + cut(headers.stream().filter(h -> !h.startsWith("Authorization")).toList().toString())
          + " "
          + cut(shown);
    }

    private static String cut(String text) {
      String plain = text.replaceAll("\\p{Cntrl}", "·");
      return plain.length() <= 600 ? plain : plain.substring(0, 600) + "… " + text.length();
    }
  }

  /**
   * What came back.
   *
   * @param status 0 when the connection was closed without an answer
   */
  public record Reply(int status, Map<String, String> headers, String body, Duration took) {

    public String header(String name) {
      return headers.getOrDefault(name, "");
    }

    public boolean isProblem() {
      return header("Content-Type").startsWith("application/problem+json");
    }
  }

  private static final int PATIENCE_MILLIS = 60_000;

  private RawHttp() {}

  public static Reply send(Request request) {
    return send(request, null);
  }

  /**
   * @param from the local address to call from; null for any
   */
  public static Reply send(Request request, String from) {
    URI server = URI.create(TestEnvironment.server());
    long begin = System.nanoTime();
    try (Socket socket = new Socket()) {
      if (from != null) {
        socket.bind(new InetSocketAddress(InetAddress.getByName(from), 0));
      }
      socket.setSoTimeout(PATIENCE_MILLIS);
      socket.connect(new InetSocketAddress(server.getHost(), server.getPort()), PATIENCE_MILLIS);
      try {
        socket.getOutputStream().write(bytes(request, server));
        socket.getOutputStream().flush();
      } catch (IOException e) {
        // Refused before all of it was sent: the answer may be there nevertheless.
      }
      return read(socket.getInputStream(), request, begin);
    } catch (IOException e) {
      throw new UncheckedIOException("no answer to " + request, e);
    }
  }

  private static byte[] bytes(Request request, URI server) throws IOException {
    StringBuilder head = new StringBuilder();
    head.append(request.method()).append(' ').append(request.target()).append(" HTTP/1.1\r\n");
    if (request.headers().stream().noneMatch(header -> header.startsWith("Host:"))) {
      head.append("Host: ").append(server.getAuthority()).append("\r\n");
    }
    head.append("Connection: close\r\n");
    request.headers().forEach(header -> head.append(header).append("\r\n"));
    if (request.body() != null) {
      head.append("Content-Length: ").append(request.body().length).append("\r\n");
    }
    var bytes = new ByteArrayOutputStream();
    bytes.write(head.append("\r\n").toString().getBytes(UTF_8));
    if (request.body() != null) {
      bytes.write(request.body());
    }
    return bytes.toByteArray();
  }

  private static Reply read(InputStream in, Request request, long begin) throws IOException {
    String head = head(in);
    if (!head.startsWith("HTTP/1.1 ")) {
      return new Reply(0, Map.of(), "", since(begin));
    }
    int status = Integer.parseInt(head.substring(9, 12));
    if (status == 100) {
      return read(in, request, begin);
    }
    Map<String, String> headers = headers(head);
    boolean endless = headers.getOrDefault("Content-Type", "").startsWith("text/event-stream");
    byte[] body = endless ? new byte[0] : rest(in, length(headers, request));
    if (headers.getOrDefault("Transfer-Encoding", "").equals("chunked")) {
      body = unchunked(body);
    }
    if (headers.getOrDefault("Content-Encoding", "").equals("gzip")) {
      body = new GZIPInputStream(new ByteArrayInputStream(body)).readAllBytes();
    }
    return new Reply(status, headers, new String(body, UTF_8), since(begin));
  }

  private static Duration since(long begin) {
    return Duration.ofNanos(System.nanoTime() - begin);
  }

  private static String head(InputStream in) throws IOException {
    var head = new ByteArrayOutputStream();
    int last = 0;
    for (int next = in.read(); next >= 0; next = in.read()) {
      head.write(next);
      last = (last << 8) | next;
      if (last == 0x0d0a0d0a) {
        break;
      }
    }
    return head.toString(ISO_8859_1);
  }

  /** A server that still waits for the body's rest does not close. */
  private static int length(Map<String, String> headers, Request request) {
    return request.method().equals("HEAD")
        ? 0
        : Integer.parseInt(headers.getOrDefault("Content-Length", "" + Integer.MAX_VALUE));
  }

  /** A connection that is reset after the answer has carried the answer. */
  private static byte[] rest(InputStream in, int length) throws IOException {
    var body = new ByteArrayOutputStream();
    byte[] piece = new byte[8192];
    try {
      while (body.size() < length) {
        int read = in.read(piece);
        if (read < 0) {
          break;
        }
        body.write(piece, 0, read);
      }
    } catch (SocketException e) {
      return body.toByteArray();
    }
    return body.toByteArray();
  }

  private static Map<String, String> headers(String head) {
    Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    head.lines()
        .skip(1)
        .filter(line -> line.contains(":"))
        .forEach(
            line ->
                headers.merge(
                    line.substring(0, line.indexOf(':')),
                    line.substring(line.indexOf(':') + 1).strip(),
                    (one, other) -> one + ", " + other));
    return headers;
  }

  private static byte[] unchunked(byte[] chunks) {
    var body = new ByteArrayOutputStream();
    int at = 0;
    while (at < chunks.length) {
      int line = at;
      while (line < chunks.length && chunks[line] != '\r') {
        line++;
      }
      int size = Integer.parseInt(new String(chunks, at, line - at, ISO_8859_1).strip(), 16);
      if (size == 0) {
        break;
      }
      body.write(chunks, line + 2, size);
      at = line + 2 + size + 2;
    }
    return body.toByteArray();
  }
}
