package ua.kramar.platform.start;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Parses the settings of several partners of a kind: who of them is called, and the address and the
 * account of each. What is half there is refused; a refusal never quotes an account.
 */
final class PartnerAccounts {

  private static final Pattern SEPARATOR = Pattern.compile("\\s+");

  private static final int LONGEST_NAME = 40;

  private final String prefix;

  /**
   * @param prefix of the settings that are named in refusals, such as {@code kramar.call-center}
   */
  PartnerAccounts(String prefix) {
    this.prefix = prefix;
  }

  /**
   * Returns the partners that are named, in that order.
   *
   * @param systems the names, with commas between them
   * @param urls the addresses by name, with blanks between them
   * @param logins login and password by name, with blanks between them
   * @throws IllegalStateException when a partner has no address or no account, or one of them is
   *     none
   */
  Map<String, PartnerAccount> parse(String systems, String urls, String logins) {
    Map<String, String> addresses = entries("urls", urls);
    Map<String, String> accounts = entries("logins", logins);
    Map<String, PartnerAccount> partners = new LinkedHashMap<>();
    for (String name : names(systems)) {
      PartnerAccount account = account(name, of(name, "urls", addresses), accounts);
      if (partners.put(name, account) != null) {
        throw refused("systems", "names '" + name + "' twice");
      }
    }
    return partners;
  }

  private List<String> names(String systems) {
    List<String> names =
        Stream.of(systems.split(",", -1)).map(each -> decoded("systems", each.strip())).toList();
    if (names.equals(List.of(""))) {
      return List.of();
    }
    if (names.stream().anyMatch(name -> name.isBlank() || name.length() > LONGEST_NAME)) {
      throw refused("systems", "is names of 1 to 40 characters with commas between them");
    }
    return names;
  }

  private Map<String, String> entries(String setting, String text) {
    Map<String, String> entries = new LinkedHashMap<>();
    for (String entry : text.isBlank() ? new String[0] : SEPARATOR.split(text.strip())) {
      int equals = entry.indexOf('=');
      if (equals < 1 || equals == entry.length() - 1) {
        throw refused(setting, "is entries such as crm=…, with blanks between them");
      }
      String name = decoded(setting, entry.substring(0, equals));
      if (entries.put(name, entry.substring(equals + 1)) != null) {
        throw refused(setting, "has two entries of '" + name + "'");
      }
    }
    return entries;
  }

  private PartnerAccount account(String name, String url, Map<String, String> accounts) {
    String account = of(name, "logins", accounts);
    int colon = account.indexOf(':');
    if (colon < 1 || colon == account.length() - 1) {
      throw refused("logins", "has no login:password of '" + name + "'");
    }
    return new PartnerAccount(
        address(name, url),
        decoded("logins", account.substring(0, colon)),
        decoded("logins", account.substring(colon + 1)));
  }

  private String of(String name, String setting, Map<String, String> entries) {
    String entry = entries.get(name);
    if (entry == null) {
      throw refused(setting, "has no entry of '" + name + "', which systems names");
    }
    return entry;
  }

  private URI address(String name, String url) {
    try {
      URI address = new URI(url);
      boolean web = "https".equals(address.getScheme()) || "http".equals(address.getScheme());
      if (web
          && address.getHost() != null
          && address.getRawUserInfo() == null
          && address.getRawFragment() == null) {
        return address;
      }
    } catch (URISyntaxException e) {
      throw refused("urls", "has no address of '" + name + "'", e);
    }
    throw refused("urls", "has no address such as https://crm.example/events of '" + name + "'");
  }

  /** A plus sign is one: these are no forms. */
  private String decoded(String setting, String text) {
    try {
      return URLDecoder.decode(text.replace("+", "%2B"), UTF_8);
    } catch (IllegalArgumentException e) {
      throw refused(setting, "has a percent sign that is not followed by two digits");
    }
  }

  private IllegalStateException refused(String setting, String why) {
    return refused(setting, why, null);
  }

  private IllegalStateException refused(String setting, String why, Exception cause) {
    return new IllegalStateException("setting " + prefix + "." + setting + " " + why, cause);
  }
}
