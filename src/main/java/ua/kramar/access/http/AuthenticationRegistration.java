package ua.kramar.access.http;

import jakarta.inject.Inject;
import jakarta.security.auth.message.config.AuthConfigFactory;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import ua.kramar.access.Credentials;
import ua.kramar.access.CurrentCredential;
import ua.kramar.platform.caller.CallerNetwork;
import ua.kramar.platform.caller.CurrentActor;
import ua.kramar.platform.start.Settings;

/** Registers {@link KramarAuthentication} for all requests while the application is deployed. */
@WebListener
public class AuthenticationRegistration implements ServletContextListener {

  @Inject private Credentials credentials;
  @Inject private CurrentActor current;
  @Inject private CurrentCredential credential;
  @Inject private ClientAddress address;
  @Inject private CallerNetwork network;
  @Inject private Settings settings;

  @Override
  public void contextInitialized(ServletContextEvent event) {
    AuthConfigFactory.getFactory()
        .registerServerAuthModule(
            new KramarAuthentication(
                credentials, current, credential, address, network, settings::publicUrl),
            event.getServletContext());
  }

  @Override
  public void contextDestroyed(ServletContextEvent event) {
    AuthConfigFactory.getFactory().removeServerAuthModule(event.getServletContext());
  }
}
