package ua.kramar.platform.soap;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

/** Answers HTTP 401 where the SOAP engine answers 500 and a {@link Challenge} is due. */
class ChallengingResponse extends HttpServletResponseWrapper {

  private static final String BASIC = "Basic realm=\"kramar\", charset=\"UTF-8\"";
  private static final String BEARER = "Bearer realm=\"kramar\"";

  private final Challenge challenge;

  ChallengingResponse(HttpServletResponse response, Challenge challenge) {
    super(response);
    this.challenge = challenge;
  }

  @Override
  public void setStatus(int status) {
    if (status == SC_INTERNAL_SERVER_ERROR && challenge.isDue()) {
      setHeader("WWW-Authenticate", BASIC);
      addHeader("WWW-Authenticate", BEARER);
      super.setStatus(SC_UNAUTHORIZED);
    } else {
      super.setStatus(status);
    }
  }
}
