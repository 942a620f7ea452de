package ua.kramar.platform.start;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.MalformedObjectNameException;
import javax.management.ObjectName;

/** The server's own settings as its management model shows them. */
class ServerModel {

  /**
   * A setting that matters.
   *
   * @param bean pattern of its place in the model
   * @param attribute null when the place itself must not exist
   * @param good what the value must be
   * @param complaint the sentence for the operator
   */
  private record Setting(String bean, String attribute, Predicate<Object> good, String complaint) {}

  private static final List<Setting> SETTINGS =
      List.of(
          new Setting(
              "jboss.as:subsystem=messaging-activemq,server=default,http-acceptor=*",
              null,
              value -> false,
              "the broker can be reached over HTTP (server-config/10-closed.cli)"),
          new Setting(
              "jboss.as:subsystem=messaging-activemq,server=default,remote-acceptor=*",
              null,
              value -> false,
              "the broker can be reached over the network (server-config/10-closed.cli)"),
          new Setting(
              "jboss.as:subsystem=undertow,application-security-domain=other",
              "integratedJaspi",
              Boolean.FALSE::equals,
              "integrated-jaspi is on, so nobody could sign in (server-config/50-web.cli)"));

  private static final ObjectName STATE = name("jboss.as:management-root=server");

  private final MBeanServer beans;

  ServerModel(MBeanServer beans) {
    this.beans = beans;
  }

  /**
   * The complaints about settings that are not as they must be; empty as long as the server is
   * still starting.
   */
  Optional<List<String>> undone() {
    if (!"running".equals(value(STATE, "serverState"))) {
      return Optional.empty();
    }
    return Optional.of(SETTINGS.stream().filter(this::isUndone).map(Setting::complaint).toList());
  }

  private boolean isUndone(Setting setting) {
    List<ObjectName> found = found(setting.bean());
    return setting.attribute() == null
        ? !found.isEmpty()
        : found.size() != 1 || !setting.good().test(value(found.get(0), setting.attribute()));
  }

  private List<ObjectName> found(String pattern) {
    return List.copyOf(beans.queryNames(name(pattern), null));
  }

  /** Null when there is no such bean, or not yet. */
  private Object value(ObjectName bean, String attribute) {
    try {
      return beans.getAttribute(bean, attribute);
    } catch (JMException e) {
      return null;
    }
  }

  private static ObjectName name(String text) {
    try {
      return new ObjectName(text);
    } catch (MalformedObjectNameException e) {
      throw new IllegalArgumentException(text, e);
    }
  }
}
