package ua.kramar.platform.events;

/**
 * What an event is about. Events of one subject are read and delivered in the order in which they
 * happened; across subjects there is no order.
 *
 * @param kind of thing, a word of the interface such as {@code order} or {@code conversation}
 * @param id unique among the things of that kind and seller
 */
public record Subject(String kind, String id) {}
