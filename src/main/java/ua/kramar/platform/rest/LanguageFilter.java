package ua.kramar.platform.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Locale;
import ua.kramar.platform.caller.CurrentLanguage;

/** Takes the first language of {@code Accept-Language} that Kramar speaks. */
@Provider
@PreMatching
public class LanguageFilter implements ContainerRequestFilter {

  private static final List<Locale> SPOKEN = List.of(CurrentLanguage.UKRAINIAN, Locale.ENGLISH);

  @Inject private CurrentLanguage language;

  @Override
  public void filter(ContainerRequestContext request) {
    request.getAcceptableLanguages().stream()
        .flatMap(
            wanted -> SPOKEN.stream().filter(l -> l.getLanguage().equals(wanted.getLanguage())))
        .findFirst()
        .ifPresent(language::prefer);
  }
}
