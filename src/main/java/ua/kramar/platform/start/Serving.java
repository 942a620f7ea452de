package ua.kramar.platform.start;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * Whether this node may serve requests: only after its required settings have been checked, and
 * only if all are right.
 */
@ApplicationScoped
public class Serving {

  private volatile boolean allowed;
  private volatile List<String> problems = List.of();

  public boolean allowed() {
    return allowed;
  }

  List<String> problems() {
    return problems;
  }

  void decide(List<String> problems) {
    this.problems = List.copyOf(problems);
    this.allowed = problems.isEmpty();
  }
}
