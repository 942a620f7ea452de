package ua.kramar.correspondence.clock;

/** What waits for answers with deadlines by a shop's timetable, and where its recounts stand. */
public enum Recounted {
  CONVERSATIONS("conversation", "list_rank in (0, 1)", "reply_recount"),
  /** Public questions about products (C3). */
  QUESTIONS("product_question", "list_rank = 0", "question_recount");

  private final String table;
  private final String waits;
  private final String recounts;

  Recounted(String table, String waits, String recounts) {
    this.table = table;
    this.waits = waits;
    this.recounts = recounts;
  }

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
