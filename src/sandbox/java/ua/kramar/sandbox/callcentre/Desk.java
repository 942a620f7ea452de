package ua.kramar.sandbox.callcentre;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What the call centre was told, and how it behaves towards shops. */
final class Desk {

  private static final int KEPT = 20_000;

  private final Map<String, Told> told = new LinkedHashMap<>();
  private final Map<String, Mood> moods = new HashMap<>();
  private long done;

  synchronized void change(String seller, Mood mood) {
    moods.put(seller, mood);
    notifyAll();
  }

  /** How to behave to this request; counts it. */
  synchronized String mood(String seller) {
    Mood mood = moods.getOrDefault(seller, Mood.WELL);
    moods.put(seller, mood.next());
    return mood.how();
  }

  /** Waits until somebody changes how to behave, at most a minute. */
  synchronized void hang(String seller) throws InterruptedException {
    Mood mood = moods.get(seller);
    long end = System.nanoTime() + 60_000_000_000L;
    while (Objects.equals(moods.get(seller), mood) && System.nanoTime() < end) {
      wait(1000);
    }
  }

  synchronized void came(Told message) {
    told.merge(message.delivery(), message, (before, again) -> again.after(before));
    if (told.size() > KEPT) {
      told.remove(told.keySet().iterator().next());
    }
  }

  /** Does what the message says, unless that was done. */
  synchronized void carryOut(String delivery) {
    told.computeIfPresent(
        delivery, (id, message) -> message.number() > 0 ? message : message.done(++done));
  }

  /**
   * @param seller the short name of a shop; empty for all
   */
  synchronized List<Told> of(String seller) {
    List<Told> all = new ArrayList<>(told.values());
    all.removeIf(message -> !seller.isEmpty() && !message.seller().equals(seller));
    return all;
  }
}
