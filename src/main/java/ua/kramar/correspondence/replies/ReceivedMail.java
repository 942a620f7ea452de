package ua.kramar.correspondence.replies;

/**
 * What a mail says. Personal data: not for logs.
 *
 * @param id by which the same mail is known again
 * @param automatic whether a machine wrote it: an answering machine, a list, a report, ourselves
 * @param text as the sender's program made it, with what it quotes
 * @param more whether it had more than the text: files, or an end that was cut off
 */
public record ReceivedMail(String id, boolean automatic, String text, boolean more) {}
