package ua.kramar.platform.refusals;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBException;
import jakarta.transaction.HeuristicMixedException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FailureTest {

  @Test
  void takesACommitThatBrokeOffForAnOutage() {
    assertThat(Failure.toRefusal(new EJBException(new HeuristicMixedException())))
        .isInstanceOf(Unavailable.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"08006", "53300", "57P01"})
  void takesALostDatabaseForAnOutage(String state) {
    assertThat(Failure.toRefusal(new RuntimeException(new SQLException("", state))))
        .isInstanceOf(Unavailable.class);
  }

  @Test
  void takesWhatNobodyForesawForOurMistake() {
    assertThat(Failure.toRefusal(new IllegalStateException()).code()).isEqualTo("internal");
  }
}
