package ua.kramar.platform.outbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ua.kramar.platform.outbound.ForbiddenAddress.Reason;

/** Which addresses of strangers are taken, by their text alone. */
class OutboundAddressTest {

  /** Literals are resolved by Java; no name is. */
  private final OutboundGuard guard =
      new OutboundGuard(Set.of("localhost:8093", "erp.lan:80"), OutboundAddressTest::literal);

  private static InetAddress[] literal(String host) throws UnknownHostException {
    if (host.matches("[0-9.]+|.*:.*")) {
      return InetAddress.getAllByName(host);
    }
    throw new AssertionError("a name was resolved: " + host);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.com/hooks",
        "https://example.com:443/",
        "https://example.com:8443/hooks?token=a%20b",
        "HTTPS://EXAMPLE.COM/hooks",
        "https://xn--80ak6aa92e.com/",
        "https://1-2-3.example.co.uk",
        "https://8.8.8.8/hooks",
        "https://[2606:4700::1111]/hooks",
        "https://[2002:0808:0808::1]/",
        "https://[64:ff9b::8.8.8.8]/",
        "http://localhost:8093/hooks/a",
        "http://erp.lan/hooks"
      })
  void takes(String url) throws ForbiddenAddress {
    guard.admit(url);
  }

  @ParameterizedTest
  @CsvSource({
    // Not https, or not an address at all.
    "http://example.com/, NOT_HTTPS",
    "http://localhost:8094/, NOT_HTTPS",
    "ftp://example.com/, NOT_A_URL",
    "file:///etc/passwd, NOT_A_URL",
    "gopher://example.com/, NOT_A_URL",
    "javascript:alert(1), NOT_A_URL",
    "example.com, NOT_A_URL",
    "//example.com/, NOT_A_URL",
    "https:example.com, NOT_A_URL",
    "https://, NOT_A_URL",
    "https:///hooks, NOT_A_URL",
    "https://exa mple.com/, NOT_A_URL",
    "https://example.com\\@localhost/, NOT_A_URL",
    "https://приклад.укр/, NOT_A_URL",
    "https://ⓔxample.com/, NOT_A_URL",
    "https://example。com/, NOT_A_URL",
    "https://example.com:port/, NOT_A_URL",
    "https://exa_mple.com/, NOT_A_URL",
    // Another host behind a user's name.
    "https://example.com@localhost/, USER_INFO",
    "https://user:secret@example.com/, USER_INFO",
    "https://@example.com/, USER_INFO",
    "https://example.com/#@localhost, FRAGMENT",
    // Other services.
    "https://example.com:22/, PORT",
    "https://example.com:6379/, PORT",
    "https://example.com:0/, PORT",
    "https://example.com:8080/, PORT",
    // Numbers that some read as an address of this computer.
    "https://2130706433/, HOST",
    "https://0x7f000001/, HOST",
    "https://0177.0.0.1/, HOST",
    "https://0x7f.0.0.1/, NOT_A_URL",
    "https://127.1/, NOT_A_URL",
    "https://127.0.0.1./, NOT_A_URL",
    "https://256.256.256.256/, NOT_A_URL",
    // This computer, private networks, links, metadata.
    "https://127.0.0.1/, PRIVATE",
    "https://127.255.255.254/, PRIVATE",
    "https://0.0.0.0/, PRIVATE",
    "https://10.1.2.3/, PRIVATE",
    "https://172.16.0.1/, PRIVATE",
    "https://172.31.255.255/, PRIVATE",
    "https://192.168.1.1/, PRIVATE",
    "https://169.254.169.254/latest/meta-data/, PRIVATE",
    "https://100.100.100.200/, PRIVATE",
    "https://192.0.0.192/, PRIVATE",
    "https://198.18.0.1/, PRIVATE",
    "https://224.0.0.1/, PRIVATE",
    "https://255.255.255.255/, PRIVATE",
    "https://[::1]/, PRIVATE",
    "https://[::]/, PRIVATE",
    "https://[0:0:0:0:0:0:0:1]/, PRIVATE",
    "https://[fe80::1]/, PRIVATE",
    "https://[fc00::1]/, PRIVATE",
    "https://[fd00:ec2::254]/, PRIVATE",
    "https://[ff02::1]/, PRIVATE",
    "https://[fec0::1]/, PRIVATE",
    // An IPv4 address inside an IPv6 one.
    "https://[::ffff:127.0.0.1]/, PRIVATE",
    "https://[::ffff:7f00:1]/, PRIVATE",
    "https://[::ffff:169.254.169.254]/, PRIVATE",
    "https://[::ffff:10.0.0.1]/, PRIVATE",
    "https://[::127.0.0.1]/, PRIVATE",
    "https://[::ffff:0:7f00:1]/, PRIVATE",
    "https://[2002:7f00:0001::1]/, PRIVATE",
    "https://[2002:a9fe:a9fe::]/, PRIVATE",
    "https://[64:ff9b::7f00:1]/, PRIVATE",
    "https://[64:ff9b::10.0.0.1]/, PRIVATE",
    "https://[64:ff9b:1::7f00:1]/, PRIVATE",
    "https://[2001:0:4136:e378:8000:63bf:3fff:fdd2]/, PRIVATE",
    "https://[2606:4700::5efe:10.0.0.1]/, PRIVATE",
    "https://[2606:4700::200:5efe:10.0.0.1]/, PRIVATE",
    // Names that only an inner network knows.
    "https://localhost/, HOST",
    "https://localhost./, HOST",
    "https://example.com./, HOST",
    "https://erp/, HOST",
    "https://app.localhost/, PRIVATE",
    "https://metadata.google.internal/, PRIVATE",
    "https://erp.lan/, PRIVATE",
    "https://printer.local/, PRIVATE",
    "https://1.0.0.127.in-addr.arpa/, PRIVATE",
  })
  void refuses(String url, Reason reason) {
    assertThat(catchThrowableOfType(ForbiddenAddress.class, () -> guard.admit(url)))
        .as(url)
        .isNotNull()
        .extracting(ForbiddenAddress::reason)
        .isEqualTo(reason);
  }

  @Test
  void refusesWhatIsTooLong() {
    assertThat(
            catchThrowableOfType(
                ForbiddenAddress.class,
                () -> guard.admit("https://example.com/" + "a".repeat(1000))))
        .isNotNull();
  }
}
