package ua.kramar.platform.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.net.URI;

/**
 * A request as if it had been sent to the public address, whatever host it names. Addresses in
 * responses ({@code Location}, WSDL) are built from it, and the host of a request may be anybody's.
 */
class PublicRequest extends HttpServletRequestWrapper {

  private final URI address;

  /**
   * @param address the base URL without a slash at the end
   */
  PublicRequest(HttpServletRequest request, URI address) {
    super(request);
    this.address = address;
  }

  @Override
  public StringBuffer getRequestURL() {
    return new StringBuffer().append(address).append(getRequestURI());
  }

  @Override
  public String getScheme() {
    return address.getScheme();
  }

  @Override
  public String getServerName() {
    return address.getHost();
  }

  @Override
  public int getServerPort() {
    int port = address.getPort();
    return port >= 0 ? port : address.getScheme().equals("https") ? 443 : 80;
  }
}
