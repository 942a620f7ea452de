package ua.kramar.sandbox.turbosms;

/**
 * A message that the gateway has carried out.
 *
 * @param number in the order of arrival, from 1
 * @param id the gateway's
 * @param at ISO-8601
 * @param to digits with a plus
 * @param channel {@code SMS} or {@code VIBER}, the one that carried it in the end
 * @param door {@code http} or {@code soap}
 * @param sequence the caller's id of the request; null by SOAP
 * @param reached whether it is on the phone
 */
record SentMessage(
    long number,
    String id,
    String at,
    String to,
    String channel,
    String sender,
    String text,
    String door,
    String sequence,
    boolean reached) {}
