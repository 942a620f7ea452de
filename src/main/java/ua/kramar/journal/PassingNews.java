package ua.kramar.journal;

/**
 * News for the people who watch the stream at this moment. It is in no journal: it has no position,
 * and who reconnects does not get it later.
 *
 * @param type the name of the message
 * @param by the login of the person whom it is about, who is not told
 * @param data the message, JSON
 */
public record PassingNews(String type, String by, String data) {}
