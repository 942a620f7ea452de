package ua.kramar.platform.start;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.MalformedObjectNameException;
import javax.management.ObjectName;

/** Checks settings of the application server in its management model. */
class ServerModel {

  /**
   * A required setting.
   *
   * @param bean pattern of the resource's name in the management model
   * @param attribute null when the resource must not exist
   * @param expected whether a value is right
   * @param message for the operator, when the setting is wrong
   */
  private record Setting(
      String bean, String attribute, Predicate<Object> expected, String message) {}

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

  /** Messages about wrong settings; empty while the server is starting. */
  Optional<List<String>> problems() {
    if (!"running".equals(value(STATE, "serverState"))) {
      return Optional.empty();
    }
    return Optional.of(SETTINGS.stream().filter(this::isWrong).map(Setting::message).toList());
  }

  private boolean isWrong(Setting setting) {
    List<ObjectName> found = found(setting.bean());
    return setting.attribute() == null
        ? !found.isEmpty()
        : found.size() != 1 || !setting.expected().test(value(found.get(0), setting.attribute()));
  }

  private List<ObjectName> found(String pattern) {
    return List.copyOf(beans.queryNames(name(pattern), null));
  }

  /** Null when the bean or the attribute does not exist, or not yet. */
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
