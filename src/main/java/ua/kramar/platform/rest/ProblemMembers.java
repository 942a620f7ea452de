package ua.kramar.platform.rest;

import java.util.Map;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * The members that a capability adds to the problem documents of its refusals, for the OpenAPI
 * document. Found as a service ({@code META-INF/services}): the document is made before there are
 * beans.
 */
public interface ProblemMembers {

  /** Schemas by the names of the members. */
  Map<String, Schema> members();
}
