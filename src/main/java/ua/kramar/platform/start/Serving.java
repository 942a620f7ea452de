package ua.kramar.platform.start;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * Whether this node may serve: not before its settings have been checked, and never with one that
 * matters undone.
 */
@ApplicationScoped
public class Serving {

  private volatile boolean allowed;
  private volatile List<String> undone = List.of();

  public boolean allowed() {
    return allowed;
  }

  List<String> undone() {
    return undone;
  }

  void decide(List<String> undone) {
    this.undone = List.copyOf(undone);
    this.allowed = undone.isEmpty();
  }
}
