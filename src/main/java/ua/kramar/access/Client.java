package ua.kramar.access;

/**
 * Where a person signs in from. Personal data.
 *
 * @param address the address of the client, as the proxies in front report it
 * @param userAgent what the browser calls itself, at most 300 characters; null when it does not say
 */
public record Client(String address, String userAgent) {

  private static final int LONGEST = 300;

  public Client {
    userAgent =
        userAgent == null || userAgent.isBlank()
            ? null
            : userAgent
                .codePoints()
                .limit(LONGEST)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
  }
}
