package ua.kramar.platform.http;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Tells the proxy whether to send requests to this node; the proxy cannot reach the management
 * port. Does not check the database: during its outage every node refuses requests in the edge's
 * format. Until the settings have been checked {@link RequestFilter} responds 503 here too.
 */
@WebServlet("/ready")
public class ReadinessServlet extends HttpServlet {

  private static final long serialVersionUID = 1;

  /**
   * The system property with the path of a file; while the file exists, the node is about to stop.
   * Optional.
   */
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
