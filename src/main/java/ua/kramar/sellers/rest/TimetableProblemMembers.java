package ua.kramar.sellers.rest;

import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import ua.kramar.platform.rest.ProblemMembers;

/** The OpenAPI schema of the member that the refusal of a stale timetable adds to a problem. */
public class TimetableProblemMembers implements ProblemMembers {

  @Override
  public Map<String, Schema> members() {
    return Map.of(
        "currentTimetable", OASFactory.createSchema().ref("#/components/schemas/TimetableView"));
  }
}
