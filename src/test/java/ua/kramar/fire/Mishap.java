package ua.kramar.fire;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * What befalls the world in one round.
 *
 * @param point where the server kills itself; null for a moment that nobody has chosen
 */
record Mishap(What what, CrashPoint point) {

  /** Who dies. */
  enum What {
    SERVER,
    DATABASE
  }

  /**
   * So many of both in an order that follows from the seed. Of the server's deaths every other one
   * is at a chosen point, and all points come before one comes again.
   */
  static List<Mishap> plan(int kills, int databaseCrashes, Random random) {
    List<CrashPoint> points = new ArrayList<>(List.of(CrashPoint.values()));
    Collections.shuffle(points, random);
    List<Mishap> plan = new ArrayList<>();
    for (int i = 0; i < kills; i++) {
      plan.add(new Mishap(What.SERVER, i % 2 == 0 ? null : points.get(i / 2 % points.size())));
    }
    for (int i = 0; i < databaseCrashes; i++) {
      plan.add(new Mishap(What.DATABASE, null));
    }
    Collections.shuffle(plan, random);
    return plan;
  }

  @Override
  public String toString() {
    return what == What.DATABASE
        ? "database, immediate"
        : point == null ? "server, kill -9" : "server, " + point;
  }
}
