package ua.kramar.sandbox.callcentre;

/**
 * A message that came, once or again.
 *
 * @param number in the order in which they were done, from 1; 0 as long as it was not
 * @param at when it came last; ISO-8601
 * @param requests how often it came
 * @param kind the name of its element
 * @param subject the number of the appeal, or the id of the call-back
 * @param order the number of the order; empty for none
 * @param state the number of the appeal's status, or how the call-back ended
 * @param happened when the shop did it, as the message says
 * @param message as it came last
 */
record Told(
    String delivery,
    long number,
    String at,
    int requests,
    String system,
    String externalId,
    String seller,
    String kind,
    String subject,
    String order,
    String state,
    String comment,
    String happened,
    String message) {

  /** The same message, which came after others of it. */
  Told after(Told before) {
    return new Told(
        delivery,
        before.number,
        at,
        before.requests + 1,
        system,
        externalId,
        seller,
        kind,
        subject,
        order,
        state,
        comment,
        happened,
        message);
  }

  Told done(long as) {
    return new Told(
        delivery,
        as,
        at,
        requests,
        system,
        externalId,
        seller,
        kind,
        subject,
        order,
        state,
        comment,
        happened,
        message);
  }
}
