package ua.kramar.platform.caller;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Of an address the network is kept, and not the address. */
@Tag("C6")
class CallerNetworkTest {

  @ParameterizedTest
  @CsvSource({
    "192.0.2.77, 192.0.2.0/24",
    "' 192.0.2.77 ', 192.0.2.0/24",
    "192.0.2.77:4711, 192.0.2.0/24",
    "::ffff:192.0.2.77, 192.0.2.0/24",
    "2001:db8:1:2:3:4:5:6, 2001:db8:1:2:0:0:0:0/64",
    "'[2001:db8:1:2:3:4:5:6]:443', 2001:db8:1:2:0:0:0:0/64",
    "fe80::1%eth0, fe80:0:0:0:0:0:0:0/64",
  })
  void keepsTheNetwork(String address, String network) {
    assertThat(CallerNetwork.of(address)).isEqualTo(network);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "unknown", "localhost", "999.1.1.1", "1.2.3", ":::", "a.example.com"})
  void takesNothingElseForAnAddress(String text) {
    assertThat(CallerNetwork.of(text)).isNull();
  }
}
