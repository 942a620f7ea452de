package ua.kramar.platform.rest;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * A file of strangers in a response: nothing in it runs, whatever a browser takes it for, and it is
 * shown only where its caller says so.
 */
public final class FileResponse {

  private FileResponse() {}

  /**
   * @param name under which it is saved
   * @param type its media type
   * @param size in bytes
   * @param shown whether a browser may show it; else it is saved
   */
  public static Response of(
      String name, String type, long size, boolean shown, StreamingOutput bytes) {
    return Response.ok(bytes)
        .header(HttpHeaders.CONTENT_TYPE, type)
        .header(HttpHeaders.CONTENT_LENGTH, size)
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition(name, shown))
        .header("Content-Security-Policy", "default-src 'none'; sandbox; frame-ancestors 'none'")
        .header("Cross-Origin-Resource-Policy", "same-origin")
        .build();
  }

  /** RFC 6266, with the name for those that know RFC 8187, and one in ASCII for the others. */
  private static String disposition(String name, boolean shown) {
    String plain = name.replaceAll("[^A-Za-z0-9 ._-]", "_");
    String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    return "%s; filename=\"%s\"; filename*=UTF-8''%s"
        .formatted(shown ? "inline" : "attachment", plain, encoded.replace("*", "%2A"));
  }
}
