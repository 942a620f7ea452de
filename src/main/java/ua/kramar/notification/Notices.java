package ua.kramar.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The notices by event type. Most event types have none. */
@ApplicationScoped
class Notices {

  private Map<String, Notice> notices;

  protected Notices() {}

  @Inject
  Notices(@Any Instance<Notice> beans) {
    notices =
        beans.stream()
            .collect(Collectors.toUnmodifiableMap(Notice::eventType, Function.identity()));
  }

  Optional<Notice> of(String eventType) {
    return Optional.ofNullable(notices.get(eventType));
  }
}
