package ua.kramar.access.soap;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.xml.soap.MessageFactory;
import jakarta.xml.soap.SOAPElement;
import jakarta.xml.soap.SOAPHeader;
import java.util.List;
import java.util.Optional;
import javax.xml.namespace.QName;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class HostileUsernameTokenTest {

  private static final String WSSE =
      "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd";

  @Property(tries = 200)
  void readsOneTokenOrNone(
      @ForAll @Size(max = 4) List<@IntRange(max = 5) Integer> parts,
      @ForAll @IntRange(min = 1, max = 2) int tokens)
      throws Exception {
    SOAPHeader header = MessageFactory.newInstance().createMessage().getSOAPHeader();
    SOAPElement security = header.addHeaderElement(new QName(WSSE, "Security", "w"));
    for (int token = 0; token < tokens; token++) {
      add(security.addChildElement(new QName(WSSE, "UsernameToken", "w")), parts);
    }

    Optional<UsernameToken> read = SecurityHeader.in(header).flatMap(SecurityHeader::token);

    boolean good =
        tokens == 1
            && parts.stream().filter(p -> p == 0 || p == 1).count() == 1
            && parts.stream().filter(p -> p == 2 || p == 3).count() == 1
            && !parts.contains(3);
    assertThat(read.isPresent()).isEqualTo(good);
  }

  private static void add(SOAPElement token, List<Integer> parts) throws Exception {
    for (int part : parts) {
      switch (part) {
        case 0, 1 -> token.addChildElement(new QName(WSSE, "Username", "w")).addTextNode("id");
        case 2 -> token.addChildElement(new QName(WSSE, "Password", "w")).addTextNode("secret");
        case 3 ->
            token
                .addChildElement(new QName(WSSE, "Password", "w"))
                .addAttribute(new QName("Type"), "#PasswordDigest");
        case 4 -> token.addChildElement(new QName("urn:other", "Username", "o"));
        default -> token.addTextNode("text");
      }
    }
  }
}
