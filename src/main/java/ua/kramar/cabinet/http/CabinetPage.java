package ua.kramar.cabinet.http;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * The one page that all of the cabinet's addresses lead to ({@code undertow-handlers.conf}). Known
 * by its content: a file's date would not do, for builds are reproducible and give every version
 * the same.
 */
@WebServlet("/index.html")
public class CabinetPage extends HttpServlet {

  private static final long serialVersionUID = 1;

  private transient byte[] page;
  private transient String tag;

  @Override
  public void init() {
    try (InputStream file = getServletContext().getResourceAsStream("/index.html")) {
      page = file.readAllBytes();
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(page);
      // Weak, because it is sent compressed, too.
      tag = "W/\"" + HexFormat.of().formatHex(hash, 0, 8) + "\"";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader("ETag", tag);
    if (isKnown(request.getHeader("If-None-Match"))) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    response.setContentType("text/html;charset=UTF-8");
    response.setContentLength(page.length);
    response.getOutputStream().write(page);
  }

  private boolean isKnown(String tags) {
    return tags != null
        && Arrays.stream(tags.split(",")).map(String::strip).anyMatch(each -> each.equals(tag));
  }
}
