package ua.kramar.fire;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * A crash of the server or the database.
 *
 * @param point where the server kills itself; null for a random moment
 */
record Crash(Target target, CrashPoint point) {

  /** What crashes. */
  enum Target {
    SERVER,
    DATABASE
  }

  /**
   * The given numbers of both in an order that follows from the seed. Every other crash of the
   * server is at a chosen point, and all points that orders pass are used before one is repeated.
   */
  static List<Crash> plan(int kills, int databaseCrashes, Random random) {
    List<CrashPoint> points = new ArrayList<>(CrashPoint.ofOrders());
    Collections.shuffle(points, random);
    List<Crash> plan = new ArrayList<>();
    for (int i = 0; i < kills; i++) {
      plan.add(new Crash(Target.SERVER, i % 2 == 0 ? null : points.get(i / 2 % points.size())));
    }
    for (int i = 0; i < databaseCrashes; i++) {
      plan.add(new Crash(Target.DATABASE, null));
    }
    Collections.shuffle(plan, random);
    return plan;
  }

  @Override
  public String toString() {
    return target == Target.DATABASE
        ? "database, immediate"
        : point == null ? "server, kill -9" : "server, " + point;
  }
}
