package ua.kramar.access.people;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A person whose role was changed or who was deactivated, and what has ended with it.
 *
 * @param revokedTokens the ids of the API tokens that the person had made and that are revoked now
 */
@Schema(name = "ChangedPerson")
public record ChangedPerson(PersonView person, List<String> revokedTokens) {}
