package ua.kramar.platform.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import ua.kramar.platform.values.Json;

class JsonRefusalTest {

  private final ObjectMapper mapper = Json.mapper();

  /** As a lambda of a constructor does when the virtual machine has no room for it. */
  record Unlucky(String text) {
    Unlucky {
      throw new InternalError("Out of space in CodeCache for method handle intrinsic");
    }
  }

  interface Unknown {}

  @Test
  void blamesNobodyForWhatTheServerCannotDo() {
    assertThat(JsonRefusal.isOfTheServer(failure("{\"text\": \"a\"}", Unlucky.class))).isTrue();
    assertThat(JsonRefusal.isOfTheServer(failure("{}", Unknown.class))).isTrue();
  }

  @Test
  void blamesTheCallerForWhatIsNoJson() {
    assertThat(JsonRefusal.isOfTheServer(failure("{", Unlucky.class))).isFalse();
    assertThat(JsonRefusal.isOfTheServer(failure("[]", Unlucky.class))).isFalse();
  }

  private JacksonException failure(String json, Class<?> type) {
    return catchThrowableOfType(JacksonException.class, () -> mapper.readValue(json, type));
  }
}
