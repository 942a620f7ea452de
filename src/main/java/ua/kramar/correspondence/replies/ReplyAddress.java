package ua.kramar.correspondence.replies;

/**
 * Where a mail belongs.
 *
 * @param account the buyer's, for whom the address was made
 */
record ReplyAddress(long sellerId, long conversation, String account) {}
