package ua.kramar.platform.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import javax.management.Attribute;
import javax.management.AttributeList;
import javax.management.AttributeNotFoundException;
import javax.management.DynamicMBean;
import javax.management.JMException;
import javax.management.MBeanInfo;
import javax.management.MBeanServer;
import javax.management.MBeanServerFactory;
import javax.management.ObjectName;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ServerModelTest {

  private static final String UNDERTOW = "jboss.as:subsystem=undertow,";
  private static final String BROKER = "jboss.as:subsystem=messaging-activemq,server=default,";

  private final MBeanServer beans = MBeanServerFactory.newMBeanServer();

  @BeforeEach
  void aServerConfiguredByOurScripts() throws JMException {
    add("jboss.as:management-root=server", Map.of("serverState", "running"));
    add(UNDERTOW + "application-security-domain=other", Map.of("integratedJaspi", false));
  }

  @Test
  void isContentWithAServerConfiguredByOurScripts() {
    assertThat(problems()).isEmpty();
  }

  @Test
  void waitsUntilTheServerHasStarted() throws JMException {
    replace("jboss.as:management-root=server", Map.of("serverState", "starting"));

    assertThat(new ServerModel(beans).problems()).isEmpty();
  }

  @Test
  void refusesABrokerThatCanBeReached() throws JMException {
    add(BROKER + "http-acceptor=http-acceptor", Map.of());
    add(BROKER + "remote-acceptor=netty", Map.of());

    assertThat(problems()).hasSize(2).allMatch(message -> message.contains("broker"));
  }

  @Test
  void refusesASecurityDomainThatKnowsNobody() throws JMException {
    replace(UNDERTOW + "application-security-domain=other", Map.of("integratedJaspi", true));

    assertThat(problems()).singleElement().asString().contains("integrated-jaspi");
  }

  @Test
  void refusesASettingThatIsNotThere() throws JMException {
    beans.unregisterMBean(new ObjectName(UNDERTOW + "application-security-domain=other"));

    assertThat(problems()).singleElement().asString().contains("integrated-jaspi");
  }

  private List<String> problems() {
    return new ServerModel(beans).problems().orElseThrow();
  }

  private void replace(String name, Map<String, Object> attributes) throws JMException {
    beans.unregisterMBean(new ObjectName(name));
    add(name, attributes);
  }

  private void add(String name, Map<String, Object> attributes) throws JMException {
    beans.registerMBean(new Place(attributes), new ObjectName(name));
  }

  /** A place in the management model. */
  private record Place(Map<String, Object> attributes) implements DynamicMBean {

    @Override
    public Object getAttribute(String name) throws AttributeNotFoundException {
      if (!attributes.containsKey(name)) {
        throw new AttributeNotFoundException(name);
      }
      return attributes.get(name);
    }

    @Override
    public void setAttribute(Attribute attribute) {
      throw new AssertionError("the check only reads");
    }

    @Override
    public AttributeList getAttributes(String[] names) {
      throw new AssertionError("the check reads one by one");
    }

    @Override
    public AttributeList setAttributes(AttributeList list) {
      throw new AssertionError("the check only reads");
    }

    @Override
    public Object invoke(String action, Object[] parameters, String[] signature) {
      throw new AssertionError("the check only reads");
    }

    @Override
    public MBeanInfo getMBeanInfo() {
      return new MBeanInfo(Place.class.getName(), "a place in the model", null, null, null, null);
    }
  }
}
