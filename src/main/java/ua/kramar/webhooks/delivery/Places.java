package ua.kramar.webhooks.delivery;

import java.util.HashMap;
import java.util.Map;

/** So many requests may be under way at a node, and so many of one shop. */
final class Places {

  private final int most;
  private final int mostOfShop;
  private final Map<Long, Integer> taken = new HashMap<>();
  private int all;

  Places(int most, int mostOfShop) {
    this.most = most;
    this.mostOfShop = mostOfShop;
  }

  /** Takes as many as are wanted and free, and returns how many. */
  synchronized int take(long shop, int wanted) {
    int ofShop = taken.getOrDefault(shop, 0);
    int given = Math.max(0, Math.min(wanted, Math.min(most - all, mostOfShop - ofShop)));
    if (given > 0) {
      taken.put(shop, ofShop + given);
      all += given;
    }
    return given;
  }

  synchronized void free(long shop, int count) {
    all -= count;
    taken.computeIfPresent(shop, (key, now) -> now > count ? now - count : null);
  }
}
