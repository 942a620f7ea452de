package ua.kramar.system.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import ua.kramar.system.drivers.Answer;
import ua.kramar.system.drivers.Caller;
import ua.kramar.system.drivers.TestEnvironment;

/** What a proxy in front of several nodes asks. */
class NodeChoiceIT {

  @Test
  void saysWithoutCredentialsThatANodeMayBeChosen() {
    Answer ready = Caller.anonymous().get(URI.create(TestEnvironment.server() + "/ready"));

    assertThat(ready.status()).isEqualTo(200);
    assertThat(ready.text().strip()).isEqualTo("ready");
    assertThat(ready.header("Cache-Control")).isEqualTo("no-store");
  }
}
