package ua.kramar.platform.start;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The settings that the code reads; {@code server-config/70-kramar.cli} documents them. */
@ApplicationScoped
public class Settings {

  /**
   * The server's address for people and partners: scheme, host and port.
   *
   * @throws IllegalStateException when the setting is another address
   */
  public URI publicUrl() {
    return PublicAddress.parse(required("kramar.public.url"));
  }

  /**
   * The number of proxies in sequence before this server, each of which appends to {@code
   * X-Forwarded-For}; 0 without proxies.
   */
  public int proxies() {
    return Boolean.parseBoolean(required("kramar.behind.proxy"))
        ? Integer.parseInt(required("kramar.proxy.hops"))
        : 0;
  }

  /** The delay before a retry of a notification, multiplied by {@code kramar.retry.pace}. */
  public Duration scaled(Duration wait) {
    double pace = Double.parseDouble(System.getProperty("kramar.retry.pace", "1"));
    return Duration.ofMillis(Math.round(wait.toMillis() * pace));
  }

  /**
   * Whether holidays are working days, as martial law makes them.
   *
   * @throws IllegalStateException when the setting is neither true nor false
   */
  public boolean martialLaw() {
    return SettingText.flag("kramar.martial.law", required("kramar.martial.law"));
  }

  /**
   * The domain of the addresses at which buyers answer letters; empty when they cannot.
   *
   * @throws IllegalStateException when the setting is no domain
   */
  public Optional<String> replyDomain() {
    return SettingText.domain("kramar.reply.domain", required("kramar.reply.domain"));
  }

  /**
   * How long an order may wait for something: the setting {@code kramar.term.…}.
   *
   * @param name {@code shipment}, {@code payment} or {@code receipt}
   * @throws IllegalStateException when the setting is no such duration
   */
  public Duration term(String name) {
    String setting = "kramar.term." + name;
    return SettingText.term(setting, required(setting));
  }

  /**
   * Where files are looked at for malware; empty where nobody is asked.
   *
   * @throws IllegalStateException when the setting is no host and port
   */
  public Optional<InetSocketAddress> clamd() {
    return SettingText.address("kramar.clamd", required("kramar.clamd"));
  }

  /**
   * The name of the gateway of SMS; empty when there is none.
   *
   * @throws IllegalStateException when the setting names another one
   */
  public String smsGateway() {
    return SettingText.choice(
        "kramar.sms.gateway",
        required("kramar.sms.gateway"),
        List.of("", "turbosms", "turbosms-soap"));
  }

  /**
   * The keys for stored secrets, each of 32 bytes: the first one encrypts, all of them decrypt.
   * None when the setting is empty.
   *
   * @throws IllegalStateException when the setting is no list of such keys
   */
  public List<byte[]> secretsKeys() {
    return SettingText.keys("kramar.secrets.key", required("kramar.secrets.key"));
  }

  /**
   * Who must have a second factor: {@code nobody}, {@code operators}, or {@code owners}, which
   * means operators too.
   *
   * @throws IllegalStateException when the setting is another text
   */
  public String secondFactorRequired() {
    return SettingText.choice(
        "kramar.second.factor.required",
        required("kramar.second.factor.required"),
        List.of("nobody", "operators", "owners"));
  }

  /**
   * The systems of the call centre that are told what shops do, by the names that they write as
   * source.
   *
   * @throws IllegalStateException when one of them has no address or no account
   */
  public Map<String, PartnerAccount> callCenterSystems() {
    return new PartnerAccounts("kramar.call-center")
        .parse(
            required("kramar.call-center.systems"),
            required("kramar.call-center.urls"),
            required("kramar.call-center.logins"));
  }

  /**
   * The hosts with ports, {@code host:port}, to which requests to strangers' addresses may go
   * although they are in this server's own network or without TLS.
   *
   * @throws IllegalStateException when the setting is no list of such
   */
  public Set<String> outboundExempt() {
    return SettingText.addresses("kramar.outbound.exempt", required("kramar.outbound.exempt"));
  }

  /** A setting that is any text; empty when it is not set. */
  public String text(String name) {
    return required(name).strip();
  }

  /**
   * A setting that is true or false.
   *
   * @throws IllegalStateException when it is neither
   */
  public boolean flag(String name) {
    return SettingText.flag(name, required(name));
  }

  /**
   * A setting that is a number of things.
   *
   * @throws IllegalStateException when it is no number from 0 to 1,000,000
   */
  public int number(String name) {
    return SettingText.number(name, required(name));
  }

  /** What is wrong with the settings that are read later than at the start; empty if nothing is. */
  List<String> problems() {
    Stream<Runnable> readings =
        Stream.of(
            this::martialLaw,
            this::replyDomain,
            this::clamd,
            this::smsGateway,
            this::secretsKeys,
            this::requireSecretsKey,
            this::callCenterSystems,
            this::outboundExempt,
            () -> flag("kramar.sms.quiet"),
            () -> number("kramar.sms.per.recipient"),
            () -> number("kramar.sms.per.shop"),
            () -> term("shipment"),
            () -> term("payment"),
            () -> term("receipt"));
    return readings.flatMap(Settings::problem).toList();
  }

  private void requireSecretsKey() {
    if (!secondFactorRequired().equals("nobody") && secretsKeys().isEmpty()) {
      throw new IllegalStateException(
          "setting kramar.second.factor.required needs kramar.secrets.key, which is empty");
    }
  }

  private static Stream<String> problem(Runnable reading) {
    try {
      reading.run();
      return Stream.empty();
    } catch (IllegalStateException e) {
      return Stream.of(e.getMessage());
    }
  }

  private static String required(String name) {
    String value = System.getProperty(name);
    if (value == null) {
      throw new IllegalStateException("setting " + name + " is missing: run server-config");
    }
    return value;
  }
}
