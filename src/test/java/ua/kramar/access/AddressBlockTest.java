package ua.kramar.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A client has a whole network of IPv6 addresses, and counts once. */
class AddressBlockTest {

  @ParameterizedTest
  @CsvSource({
    "2001:db8:1:2::1, 2001:db8:1:2:ffff:ffff:ffff:ffff",
    "2001:DB8:1:2::1, [2001:db8:1:2::9]",
    "2001:db8:1:2::1, [2001:db8:1:2::9]:52100",
    "fe80::1%eth0, fe80::2",
    "::ffff:192.0.2.7, 192.0.2.7",
    "192.0.2.7, 192.0.2.7"
  })
  void isOneForTheAddressesOfAClient(String one, String other) {
    assertThat(AddressBlock.of(other)).isEqualTo(AddressBlock.of(one));
  }

  @ParameterizedTest
  @CsvSource({
    "2001:db8:1:2::1, 2001:db8:1:3::1",
    "192.0.2.7, 192.0.2.8",
    "::ffff:192.0.2.7, ::ffff:192.0.2.8",
    "a:name.example, another:name.example",
    "unknown, _hidden"
  })
  void differsForDifferentClients(String one, String other) {
    assertThat(AddressBlock.of(other)).isNotEqualTo(AddressBlock.of(one));
  }
}
