package ua.kramar.sandbox.callcentre;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * How the service behaves for one shop: tests of others are not disturbed.
 *
 * @param how {@code well}; {@code refuse} for good, {@code busy} for now, both by the contract's
 *     fault; {@code html}, {@code error} (a page with 500), {@code garbled} (another charset than
 *     it says), {@code huge}, {@code other} (the answer to another message): all without doing it;
 *     {@code lost}: it is done, and nobody is told; {@code hang} until this changes
 * @param times for so many requests, well then; -1 for all
 */
record Mood(String how, int times) {

  static final Mood WELL = new Mood("well", -1);

  static Mood of(JsonNode order) {
    return new Mood(order.path("how").asText("well"), order.path("times").asInt(-1));
  }

  /** How it behaves after one more request. */
  Mood next() {
    return times < 0 ? this : times <= 1 ? WELL : new Mood(how, times - 1);
  }
}
