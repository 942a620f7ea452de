package ua.kramar.fire;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The recipient of the letters. Mail may bring one twice; a receiver who counts knows a repetition
 * by its Message-ID, as mail systems do, and by X-Kramar-Delivery.
 */
record Receiver(String sandbox) {

  /** A letter as it came over the wire. */
  record Letter(String to, String subject, String messageId, long delivery, Instant arrived) {}

  /** What has come to addresses that contain this. */
  List<Letter> letters(String to) {
    JsonNode mails =
        new HttpSender(sandbox)
            .send("GET", "/mails?to=" + to, Map.of(), null)
            .expecting(200)
            .json();
    List<Letter> letters = new ArrayList<>();
    for (JsonNode mail : mails) {
      letters.add(
          new Letter(
              mail.path("to").asText(),
              mail.path("subject").asText(),
              mail.at("/headers/Message-ID").asText(),
              mail.at("/headers/X-Kramar-Delivery").asLong(),
              Instant.parse(mail.path("date").asText())));
    }
    return letters;
  }

  /** What the letters come down to: the first of each Message-ID, in the order of arrival. */
  static List<Letter> effects(List<Letter> letters) {
    Map<String, Letter> first = new LinkedHashMap<>();
    letters.forEach(letter -> first.putIfAbsent(letter.messageId(), letter));
    return List.copyOf(first.values());
  }
}
