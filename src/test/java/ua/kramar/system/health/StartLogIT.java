package ua.kramar.system.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import ua.kramar.system.drivers.ServerLog;

class StartLogIT {

  /** WildFly's last message of a start. */
  private static final String STARTED = "WFLYSRV0025";

  @Test
  void healthyStartLogsNoErrors() {
    List<String> start =
        ServerLog.ofConsole().lines().takeWhile(line -> !line.contains(STARTED)).toList();

    assertThat(start).isNotEmpty().noneMatch(line -> line.contains("\"level\":\"ERROR\""));
  }
}
