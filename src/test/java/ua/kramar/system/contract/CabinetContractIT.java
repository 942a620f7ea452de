package ua.kramar.system.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import ua.kramar.system.drivers.Answer;
import ua.kramar.system.drivers.Caller;
import ua.kramar.system.drivers.TestEnvironment;

/** The cabinet is built from the contract that the server keeps, not from an older one. */
class CabinetContractIT {

  private static final Path COMMITTED = Path.of("src/main/cabinet/openapi.json");
  private static final String REFRESH = "cabinet.contract.write";

  private static final PrettyPrinter LIKE_JAVASCRIPT =
      new DefaultPrettyPrinter(
              Separators.createDefaultInstance()
                  .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                  .withObjectEmptySeparator("")
                  .withArrayEmptySeparator(""))
          .withObjectIndenter(DefaultIndenter.SYSTEM_LINEFEED_INSTANCE)
          .withArrayIndenter(DefaultIndenter.SYSTEM_LINEFEED_INSTANCE);

  @Test
  void isTheContractThatTheServerKeeps() throws IOException {
    JsonNode served =
        Caller.anonymous()
            .get(URI.create(TestEnvironment.server() + "/openapi?format=JSON"))
            .expecting(200)
            .json();
    if (Boolean.getBoolean(REFRESH)) {
      Files.writeString(
          COMMITTED,
          Answer.JSON
                  .writer(LIKE_JAVASCRIPT)
                  .with(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                  .writeValueAsString(Answer.JSON.treeToValue(served, Map.class))
              + "\n");
    }

    assertThat(Answer.json(Files.readString(COMMITTED)))
        .as(
            "%s is not what /openapi says; refresh it by: mvn verify -D%s=true -Dtest=NoSuchTest"
                + " -Dsurefire.failIfNoSpecifiedTests=false -Dit.test=CabinetContractIT",
            COMMITTED, REFRESH)
        .isEqualTo(served);
  }
}
