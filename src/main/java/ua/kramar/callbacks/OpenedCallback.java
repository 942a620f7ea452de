package ua.kramar.callbacks;

/** Whom an agent calls. Personal data: must not appear in logs, events or stored results. */
public record OpenedCallback(String phone, String surname, String name) {

  @Override
  public String toString() {
    return "OpenedCallback";
  }
}
