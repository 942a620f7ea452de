package ua.kramar.correspondence.clock;

/**
 * What waits for answers with deadlines by a shop's timetable, and where its recounts stand. A
 * capability that has such rows produces a bean of this type; the clock computes their deadlines
 * anew when the timetable changes (C4).
 *
 * @param table with the columns {@code seller_id}, {@code id}, {@code waiting_since} and {@code
 *     reply_due_at}
 * @param waits the condition of the rows that wait
 * @param recounts the table of the shops whose deadlines are computed anew
 */
public record Recounted(String table, String waits, String recounts) {

  String request() {
    return """
    insert into %s (seller_id, after_id, changed_at, due_at) values (:seller, 0, :now, :now)
    on conflict (seller_id) do update set after_id = 0, changed_at = :now, due_at = :now
    """
        .formatted(recounts);
  }

  String nextShop() {
    return """
    select seller_id, after_id, changed_at from %s
    where due_at <= :now order by due_at limit 1 for update skip locked
    """
        .formatted(recounts);
  }

  String waiting() {
    return """
    select id, waiting_since from %s where seller_id = :seller and %s and id > :after
    order by id limit :count for no key update
    """
        .formatted(table, waits);
  }

  String store() {
    return "update %s set reply_due_at = :due where seller_id = :seller and id = :id"
        .formatted(table);
  }

  String continuation() {
    return "update %s set after_id = :after, due_at = :due where seller_id = :seller"
        .formatted(recounts);
  }

  String end() {
    return "delete from %s where seller_id = :seller".formatted(recounts);
  }
}
