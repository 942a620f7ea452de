package ua.kramar.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The channels of this node. Other nodes process the rows of channels that this node does not have.
 */
@ApplicationScoped
public class Channels {

  private Map<String, Channel> channels;

  protected Channels() {}

  @Inject
  Channels(@Any Instance<Channel> adapters) {
    channels =
        adapters.stream()
            .filter(Channel::isConfigured)
            .collect(Collectors.toUnmodifiableMap(Channel::code, Function.identity()));
  }

  public List<Channel> all() {
    return List.copyOf(channels.values());
  }

  /** The first of these channels that this node has. */
  Optional<String> first(List<String> preference) {
    return preference.stream().filter(channels::containsKey).findFirst();
  }

  Optional<Channel> find(String code) {
    return Optional.ofNullable(channels.get(code));
  }
}
