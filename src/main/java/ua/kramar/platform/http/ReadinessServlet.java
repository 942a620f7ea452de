package ua.kramar.platform.http;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What the proxy in front asks before it chooses this node, because the management port is out of
 * its reach. The database is not asked: while it is away every node says so itself, in the form of
 * its edge. Before the settings have been checked {@link RequestFilter} answers 503, here too.
 */
@WebServlet("/ready")
public class ReadinessServlet extends HttpServlet {

  private static final long serialVersionUID = 1;

  /** The file whose existence says that this node is about to stop; not set where nobody asks. */
  private static final String DRAINING = "kramar.draining";

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    boolean draining = draining();
    response.setStatus(
        draining ? HttpServletResponse.SC_SERVICE_UNAVAILABLE : HttpServletResponse.SC_OK);
    response.setHeader("Cache-Control", "no-store");
    response.setContentType("text/plain");
    response.getWriter().println(draining ? "draining" : "ready");
  }

  private static boolean draining() {
    String mark = System.getProperty(DRAINING);
    return mark != null && Files.exists(Path.of(mark));
  }
}
