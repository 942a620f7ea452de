package ua.kramar.platform.rest;

import java.util.Map;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * The members that a capability adds to the problem documents of its refusals, for the OpenAPI
 * document. Found by {@code META-INF/services}, since the document is generated before CDI beans
 * exist.
 */
public interface ProblemMembers {

  /** The schemas by member name. */
  Map<String, Schema> members();
}
