package ua.kramar.access.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import ua.kramar.HostileText;

class HostileHeadersTest {

  @Property
  void readsCredentialsOrNothing(@ForAll(supplier = HostileText.class) String text) {
    String encoded = Base64.getEncoder().encodeToString(text.getBytes(UTF_8));
    for (String header :
        List.of(text, "Bearer " + text, "Basic " + text, "Basic " + encoded, "bearer  " + text)) {
      PresentedCredential shown = shown(header).orElseThrow();
      if (shown instanceof PresentedCredential.Token token) {
        assertThat(token.id()).matches("[!-~]{1,60}");
      } else {
        assertThat(shown).isInstanceOf(PresentedCredential.Unreadable.class);
      }
    }
  }

  @Property
  void readsWhatClientsWrite(
      @ForAll @AlphaChars @StringLength(min = 1, max = 60) String id,
      @ForAll @AlphaChars @NumericChars String secret) {
    String both = Base64.getEncoder().encodeToString((id + ":" + secret).getBytes(UTF_8));

    assertThat(shown("Bearer " + id + "." + secret))
        .contains(new PresentedCredential.Token(id, secret));
    assertThat(shown("Basic " + both)).contains(new PresentedCredential.Token(id, secret));
  }

  private static Optional<PresentedCredential> shown(String authorization) {
    return PresentedCredential.in(
        (HttpServletRequest)
            Proxy.newProxyInstance(
                HttpServletRequest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) ->
                    method.getName().equals("getHeader") ? authorization : new Cookie[0]));
  }

  @Property
  void believesOwnProxiesOnly(
      @ForAll(supplier = HostileText.class) String forged,
      @ForAll @IntRange(min = 1, max = 3) int own) {
    List<String> appended = List.of("203.0.113.7", "10.0.0.1", "10.0.0.2").subList(0, own);
    String header = forged + ", " + String.join(", ", appended);

    assertThat(ClientAddress.of("127.0.0.1", List.of(header), own)).isEqualTo("203.0.113.7");
    assertThat(ClientAddress.of("127.0.0.1", List.of(forged, String.join(",", appended)), own))
        .isEqualTo("203.0.113.7");
    assertThat(ClientAddress.of("127.0.0.1", List.of(header), 0)).isEqualTo("127.0.0.1");
  }

  @Example
  void takesTheConnectionsAddressWhereNobodyForwards() {
    assertThat(ClientAddress.of("10.0.0.9", List.of(), 1)).isEqualTo("10.0.0.9");
    assertThat(ClientAddress.of("10.0.0.9", List.of("192.0.2.1"), 2)).isEqualTo("192.0.2.1");
  }
}
