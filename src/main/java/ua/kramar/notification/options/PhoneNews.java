package ua.kramar.notification.options;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How somebody is told of something by phone. The names are stored and are on the wire. */
@Schema(name = "PhoneNews")
public enum PhoneNews {
  NONE,
  SMS,
  /** By SMS where Viber does not reach the phone. */
  VIBER;

  /** The channels, in order of preference. */
  public List<String> channels() {
    return switch (this) {
      case NONE -> List.of();
      case SMS -> List.of("SMS");
      case VIBER -> List.of("VIBER", "SMS");
    };
  }
}
