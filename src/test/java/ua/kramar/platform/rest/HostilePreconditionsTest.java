package ua.kramar.platform.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import ua.kramar.HostileText;
import ua.kramar.platform.refusals.Invalid;

class HostilePreconditionsTest {

  @Property
  void admitsNoVersionByWhatWeNeverGaveOut(@ForAll(supplier = HostileText.class) String text) {
    if (text.isBlank()) {
      assertThatThrownBy(() -> Preconditions.admitted(text))
          .isInstanceOf(PreconditionMissing.class);
    } else if (!text.strip().equals("*")) {
      assertThatThrownBy(() -> Preconditions.admitted("a" + text)).isInstanceOf(Invalid.class);
    }
    String tag = "\"" + text.replaceAll("[^!#-~]", "") + "x\"";
    assertThat(Preconditions.admitted(tag).test(0)).isFalse();
  }

  @Example
  void ignoresEmptyElementsOfAList() {
    for (String list : List.of("\"1\",", ",\"1\"", ",, \"7\" ,, \"1\" ,", "\"7\",,\"1\"")) {
      assertThat(Preconditions.admitted(list).test(1)).as(list).isTrue();
      assertThat(Preconditions.admitted(list).test(0)).as(list).isFalse();
    }
    assertThat(Preconditions.admitted(",").test(0)).isFalse();
    assertThatThrownBy(() -> Preconditions.admitted("\"0\" \"1\"")).isInstanceOf(Invalid.class);
  }

  @Property
  void knowsItsOwnTags(@ForAll @IntRange(min = 0, max = 999_999_999) int version) {
    String tag = "\"" + Preconditions.tag(version).getValue() + "\"";

    assertThat(Preconditions.admitted(tag).test(version)).isTrue();
    assertThat(Preconditions.admitted(tag).test(version + 1)).isFalse();
    assertThat(Preconditions.admitted("W/" + tag).test(version)).isFalse();
  }
}
