package ua.kramar.notification.requested;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The channels by which a person tells a buyer something. The names are stored and on the wire. */
@Schema(name = "NoticeChannel")
public enum NoticeChannel {
  SMS,
  /** By SMS where Viber does not reach the phone. */
  VIBER;

  List<String> preference() {
    return this == SMS ? List.of("SMS") : List.of("VIBER", "SMS");
  }
}
