package ua.kramar.platform.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Locale;
import ua.kramar.platform.caller.CurrentLanguage;

/** Selects the first supported language of {@code Accept-Language}. */
@Provider
@PreMatching
public class LanguageFilter implements ContainerRequestFilter {

  private static final List<Locale> SUPPORTED = List.of(CurrentLanguage.UKRAINIAN, Locale.ENGLISH);

  @Inject private CurrentLanguage language;

  @Override
  public void filter(ContainerRequestContext request) {
    request.getAcceptableLanguages().stream()
        .flatMap(
            wanted -> SUPPORTED.stream().filter(l -> l.getLanguage().equals(wanted.getLanguage())))
        .findFirst()
        .ifPresent(language::prefer);
  }
}
