package ua.kramar.platform.events;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The subject of an event. Events of one subject are read and delivered in the order in which they
 * happened; there is no order across subjects.
 *
 * @param kind the kind of subject, a term of the API such as {@code order} or {@code conversation}
 * @param id unique among the subjects of that kind and seller
 */
@Schema(name = "Subject")
public record Subject(String kind, String id) {}
