package ua.kramar.presence;

/** What people have open, and where that is kept. */
enum Watched {
  ORDER("order_presence", "order_number"),
  CONVERSATION("conversation_presence", "conversation_id");

  private final String table;
  private final String key;

  Watched(String table, String key) {
    this.table = table;
    this.key = key;
  }

  String table() {
    return table;
  }

  String key() {
    return key;
  }

  /** A thing of a shop. */
  record Thing(Watched kind, long sellerId, long id) {}
}
