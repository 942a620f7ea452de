package ua.kramar.platform.sealing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SealedSecretsTest {

  private static final byte[] OLD = "an old key of thirty-two bytes!!".getBytes(UTF_8);
  private static final byte[] NEW = "a newer key of thirty-two bytes!".getBytes(UTF_8);
  private static final byte[] SECRET = "the secret".getBytes(UTF_8);

  @Test
  void opensWhatItHasSealed() {
    var secrets = with(OLD);

    assertThat(secrets.open("totp:1", secrets.seal("totp:1", SECRET))).isEqualTo(SECRET);
  }

  @Test
  void sealsTheSameSecretDifferentlyEachTime() {
    var secrets = with(OLD);

    assertThat(secrets.seal("totp:1", SECRET)).isNotEqualTo(secrets.seal("totp:1", SECRET));
  }

  @Test
  void opensWithTheOldKeyWhatWasSealedBeforeTheNewOne() {
    byte[] before = with(OLD).seal("totp:1", SECRET);

    assertThat(with(NEW, OLD).open("totp:1", before)).isEqualTo(SECRET);
    assertThat(with(NEW).open("totp:1", with(NEW, OLD).seal("totp:1", SECRET))).isEqualTo(SECRET);
    assertThatThrownBy(() -> with(NEW).open("totp:1", before)).isInstanceOf(NoSealingKey.class);
  }

  @Test
  void doesNotOpenForAnotherPurposeWhatItHasSealed() {
    byte[] sealed = with(OLD).seal("totp:1", SECRET);

    assertThatThrownBy(() -> with(OLD).open("totp:2", sealed))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void noticesEveryChangedByte() {
    byte[] sealed = with(OLD).seal("totp:1", SECRET);

    for (int i = 0; i < sealed.length; i++) {
      byte[] changed = sealed.clone();
      changed[i] ^= 1;
      assertThatThrownBy(() -> with(OLD).open("totp:1", changed))
          .isInstanceOf(RuntimeException.class);
    }
  }

  @Test
  void refusesToSealWithoutAKey() {
    assertThatThrownBy(() -> with().seal("totp:1", SECRET)).isInstanceOf(NoSealingKey.class);
  }

  private static SealedSecrets with(byte[]... keys) {
    List<byte[]> all = Stream.of(keys).toList();
    return new SealedSecrets(() -> all);
  }
}
