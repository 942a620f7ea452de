package ua.kramar.platform.http;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

/**
 * A response with one content security policy: a second one would not replace the first, browsers
 * obey both.
 */
final class OnePolicyResponse extends HttpServletResponseWrapper {

  static final String POLICY = "Content-Security-Policy";

  OnePolicyResponse(HttpServletResponse response) {
    super(response);
  }

  @Override
  public void addHeader(String name, String value) {
    if (POLICY.equalsIgnoreCase(name)) {
      super.setHeader(name, value);
    } else {
      super.addHeader(name, value);
    }
  }
}
