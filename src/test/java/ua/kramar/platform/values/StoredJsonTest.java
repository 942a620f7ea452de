package ua.kramar.platform.values;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StoredJsonTest {

  private record Stored(int number) {}

  private record Asking(@JsonDeserialize(using = AwayDeserializer.class) String answer) {}

  /** Queries something that is away. */
  static class AwayDeserializer extends StdDeserializer<String> {

    private static final long serialVersionUID = 1;

    AwayDeserializer() {
      super(String.class);
    }

    @Override
    public String deserialize(JsonParser json, DeserializationContext context) {
      throw new IllegalStateException("the database is away");
    }
  }

  @Test
  void thatCannotBeReadIsAFaultOfTheServer() {
    assertThatThrownBy(() -> Json.read("{\"number\":\"many\"}", Stored.class))
        .isInstanceOf(UnreadableJson.class);
  }

  @Test
  void passesOnTheFailureOfWhatADeserializerAsks() {
    assertThatThrownBy(() -> Json.read("{\"answer\":1}", Asking.class, Map.of()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("the database is away");
  }
}
