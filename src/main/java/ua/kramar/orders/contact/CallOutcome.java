package ua.kramar.orders.contact;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ua.kramar.platform.refusals.Labelled;

/** How a call to a buyer ended. */
@Schema(name = "CallOutcome")
public enum CallOutcome implements Labelled {
  ANSWERED("Додзвонились", "Answered", Effect.REACHED),
  CALLBACK_REQUESTED("Просить передзвонити", "Asks to be called later", Effect.REACHED),
  NO_ANSWER("Не відповідає", "No answer", Effect.MISSED),
  BUSY("Зайнято", "Busy", Effect.MISSED),
  REJECTED("Відхиляє дзвінок", "Rejects the call", Effect.MISSED),
  VOICEMAIL("Поза зоною або автовідповідач", "Out of reach, or voicemail", Effect.MISSED),
  WRONG_NUMBER("Не той номер", "Wrong number", Effect.NEITHER);

  /** What an outcome says of the contact with the buyer (O16). */
  @Schema(name = "CallEffect")
  public enum Effect {
    /** The buyer spoke. */
    REACHED,
    /** An attempt in vain: another one has to follow. */
    MISSED,
    /** Somebody else answered, or nobody could: another attempt would reach no buyer either. */
    NEITHER
  }

  private final String ukrainian;
  private final String english;
  private final Effect effect;

  CallOutcome(String ukrainian, String english, Effect effect) {
    this.ukrainian = ukrainian;
    this.english = english;
    this.effect = effect;
  }

  public Effect effect() {
    return effect;
  }

  @Override
  public String label(Locale language) {
    return language.getLanguage().equals("en") ? english : ukrainian;
  }

  /** The codes of the outcomes with this effect, as they are stored. */
  static List<String> with(Effect effect) {
    return Stream.of(values()).filter(each -> each.effect == effect).map(Enum::name).toList();
  }
}
