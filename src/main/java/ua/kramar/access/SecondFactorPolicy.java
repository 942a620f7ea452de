package ua.kramar.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import ua.kramar.platform.caller.Actor;
import ua.kramar.platform.start.Settings;

/** Who may do nothing before having a second factor: {@code kramar.second.factor.required}. */
@ApplicationScoped
public class SecondFactorPolicy {

  private static final Map<String, Set<Role>> REQUIRED =
      Map.of(
          "nobody", Set.of(),
          "operators", Set.of(Role.OPERATOR),
          "owners", Set.of(Role.OPERATOR, Role.OWNER));

  private Settings settings;

  protected SecondFactorPolicy() {}

  @Inject
  SecondFactorPolicy(Settings settings) {
    this.settings = settings;
  }

  /** Whether people with the role must have one. */
  public boolean requires(Role role) {
    return REQUIRED.get(settings.secondFactorRequired()).contains(role);
  }

  /** Whether the person must have one and has none. */
  public boolean isDue(Account account) {
    return !account.hasSecondFactor() && requires(account.role());
  }

  /** The person as one who calls: without permissions while a second factor is due. */
  Actor actor(Account account) {
    return isDue(account) ? account.actor(Set.of()) : account.actor();
  }
}
