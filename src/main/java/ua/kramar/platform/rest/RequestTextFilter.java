package ua.kramar.platform.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.PathSegment;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Map;
import ua.kramar.platform.refusals.Invalid;
import ua.kramar.platform.values.XmlText;

/**
 * Refuses addresses with characters that cannot be stored, as bodies with such characters are
 * refused.
 */
@Provider
@PreMatching
public class RequestTextFilter implements ContainerRequestFilter {

  @Override
  public void filter(ContainerRequestContext request) {
    UriInfo address = request.getUriInfo();
    for (Map.Entry<String, List<String>> parameter : address.getQueryParameters().entrySet()) {
      if (!parameter.getValue().stream().allMatch(XmlText::isValid)) {
        throw unstorable(parameter.getKey());
      }
    }
    if (!address.getPathSegments().stream().map(PathSegment::getPath).allMatch(XmlText::isValid)) {
      throw unstorable("path");
    }
  }

  private static Invalid unstorable(String where) {
    return new Invalid(where, "no-character");
  }
}
