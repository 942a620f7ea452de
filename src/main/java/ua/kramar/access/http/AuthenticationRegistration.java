package ua.kramar.access.http;

import jakarta.inject.Inject;
import jakarta.security.auth.message.config.AuthConfigFactory;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.lang.management.ManagementFactory;
import javax.management.JMException;
import javax.management.ObjectName;
import javax.management.StandardMBean;
import ua.kramar.access.Credentials;
import ua.kramar.access.CurrentCredential;
import ua.kramar.platform.caller.CallerNetwork;
import ua.kramar.platform.caller.CurrentActor;
import ua.kramar.platform.start.Settings;

/**
 * Registers {@link KramarAuthentication} for all requests while the application is deployed, and
 * {@link KnownCallers} for the web server.
 */
@WebListener
public class AuthenticationRegistration implements ServletContextListener {

  @Inject private Credentials credentials;
  @Inject private CurrentActor current;
  @Inject private CurrentCredential credential;
  @Inject private ClientAddress address;
  @Inject private CallerNetwork network;
  @Inject private Settings settings;
  @Inject private KnownCallers callers;

  @Override
  public void contextInitialized(ServletContextEvent event) {
    AuthConfigFactory.getFactory()
        .registerServerAuthModule(
            new KramarAuthentication(
                credentials, current, credential, address, network, settings::publicUrl),
            event.getServletContext());
    try {
      ManagementFactory.getPlatformMBeanServer()
          .registerMBean(new StandardMBean(callers, KnownCallersMBean.class), nameOf(event));
    } catch (JMException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Several deployments of one server know the same callers. */
  private static ObjectName nameOf(ServletContextEvent event) throws JMException {
    String path = ObjectName.quote(event.getServletContext().getContextPath());
    return new ObjectName("ua.kramar:type=KnownCallers,path=" + path);
  }

  @Override
  public void contextDestroyed(ServletContextEvent event) {
    try {
      ManagementFactory.getPlatformMBeanServer().unregisterMBean(nameOf(event));
    } catch (JMException e) {
      throw new IllegalStateException(e);
    } finally {
      AuthConfigFactory.getFactory().removeServerAuthModule(event.getServletContext());
    }
  }
}
