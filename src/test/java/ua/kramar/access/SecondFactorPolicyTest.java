package ua.kramar.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ua.kramar.platform.caller.Actor;
import ua.kramar.platform.start.Settings;

class SecondFactorPolicyTest {

  @ParameterizedTest
  @CsvSource({
    "nobody, OPERATOR, false",
    "nobody, OWNER, false",
    "operators, OPERATOR, true",
    "operators, OWNER, false",
    "owners, OPERATOR, true",
    "owners, OWNER, true",
    "owners, MANAGER, false"
  })
  void leavesNoPermissionsToThoseWhoMustHaveOneAndHaveNone(String setting, Role role, boolean due) {
    var policy = new SecondFactorPolicy(requiredOf(setting));
    var person = new Account(Actor.MARKETPLACE, "a@b.ua", "A", role, "-", Instant.EPOCH);

    assertThat(policy.isDue(person)).isEqualTo(due);
    assertThat(policy.actor(person).permissions().isEmpty()).isEqualTo(due);
    assertThat(policy.actor(person).name()).isEqualTo("a@b.ua");
  }

  private static Settings requiredOf(String setting) {
    return new Settings() {
      @Override
      public String secondFactorRequired() {
        return setting;
      }
    };
  }
}
