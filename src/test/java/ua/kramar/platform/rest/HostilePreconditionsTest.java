package ua.kramar.platform.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import ua.kramar.HostileText;

class HostilePreconditionsTest {

  @Property
  void takesWhatWeNeverGaveOutForStale(@ForAll(supplier = HostileText.class) String ifMatch) {
    if (ifMatch.isBlank()) {
      assertThatThrownBy(() -> Preconditions.admitted(ifMatch))
          .isInstanceOf(PreconditionMissing.class);
    } else {
      assertThat(Preconditions.admitted(ifMatch).test(-1)).isEqualTo(ifMatch.strip().equals("*"));
    }
  }

  @Property
  void knowsItsOwnTags(@ForAll @IntRange(min = 0, max = 999_999_999) int version) {
    String tag = "\"" + Preconditions.tag(version).getValue() + "\"";

    assertThat(Preconditions.admitted(tag).test(version)).isTrue();
    assertThat(Preconditions.admitted(tag).test(version + 1)).isFalse();
    assertThat(Preconditions.admitted("W/" + tag).test(version)).isFalse();
  }
}
