package ua.kramar.platform.events;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an event is about. Events of one subject are read and delivered in the order in which they
 * happened; across subjects there is no order.
 *
 * @param kind of thing, a word of the interface such as {@code order} or {@code conversation}
 * @param id unique among the things of that kind and seller
 */
@Schema(name = "Subject")
public record Subject(String kind, String id) {}
