package ua.kramar.sandbox.webhooks;

/**
 * A webhook that has come.
 *
 * @param number counts all that have come to this sandbox
 * @param id the header webhook-id
 * @param verified null when the receiver knows no key
 * @param at in ISO 8601
 */
record Received(
    long number,
    String to,
    String id,
    String timestamp,
    String signature,
    String contentType,
    String body,
    Boolean verified,
    int status,
    String at) {}
