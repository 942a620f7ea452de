package ua.kramar.notification.turbosms.soap;

import static java.util.Map.entry;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import ua.kramar.notification.phones.DeliveryState;
import ua.kramar.notification.phones.GatewayFailure;
import ua.kramar.notification.phones.GatewayFailure.Kind;

/** The texts of the gateway, whole; there are no codes. One that is not here is a failure. */
final class GatewayTexts {

  static final String SIGNED_IN = "Вы успешно авторизировались";
  static final String NOT_SIGNED_IN = "Вы не авторизированы";

  private record Refusal(String begin, Kind kind, String reason) {}

  /** The accounts' texts go on with advice to the reader, so only their beginning is compared. */
  private static final List<Refusal> REFUSALS =
      List.of(
          new Refusal(NOT_SIGNED_IN, Kind.NOT_SENT, "the gateway's session has ended"),
          new Refusal("Неверный логин или пароль", Kind.NOT_SENT, "wrong login or password"),
          new Refusal("Ваша учётная запись", Kind.NOT_SENT, "the account is not active"),
          new Refusal("Не достаточно кредитов на счете", Kind.NOT_SENT, "no credit is left"),
          new Refusal("Не достаточно параметров", Kind.REFUSED, "the gateway misses a parameter"));

  private static final Map<String, DeliveryState> STATES =
      Map.ofEntries(
          entry("отправлено", DeliveryState.SENT),
          entry("в очереди", DeliveryState.QUEUED),
          entry("сообщение передано в мобильную сеть", DeliveryState.SENT),
          entry("сообщение доставлено на сервер", DeliveryState.SENT),
          entry("сообщение доставлено получателю", DeliveryState.DELIVERED),
          entry("истек срок сообщения", DeliveryState.EXPIRED),
          entry("удалено оператором", DeliveryState.REJECTED),
          entry("не доставлено", DeliveryState.UNDELIVERABLE),
          entry("не достаточно кредитов на счете", DeliveryState.REJECTED),
          entry("удалено пользователем", DeliveryState.REJECTED),
          entry("ошибка, сообщение не отправлено", DeliveryState.REJECTED));

  private GatewayTexts() {}

  /** What the text refuses. The text itself is left out: it may name the recipient. */
  static GatewayFailure refusal(String text) {
    return REFUSALS.stream()
        .filter(each -> text.strip().startsWith(each.begin()))
        .findFirst()
        .map(each -> new GatewayFailure(each.kind(), each.reason()))
        .orElseGet(() -> new GatewayFailure(Kind.REFUSED, "the gateway refuses the message"));
  }

  /** Empty for a text that tells of no state. */
  static Optional<DeliveryState> state(String text) {
    return Optional.ofNullable(STATES.get(text.strip().toLowerCase(Locale.ROOT)));
  }
}
