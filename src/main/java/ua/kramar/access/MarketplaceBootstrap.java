package ua.kramar.access;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import ua.kramar.platform.caller.Permission;

/**
 * Makes the marketplace's own operator and machines as the settings name them, so that a new
 * database can be begun with; {@code server-config/80-marketplace.cli} tells the settings. A
 * setting that cannot be kept fails the deployment. Each has a short transaction of its own: one
 * over all of them ran out of time where two nodes started on a busy machine.
 */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MarketplaceBootstrap {

  @Inject private MarketplaceAccounts marketplace;

  @PostConstruct
  void begin() {
    String login = setting("kramar.operator.login");
    if (!login.isEmpty()) {
      marketplace.operator(login, setting("kramar.operator.password"));
    }
    machine("storefront", Permission.STOREFRONT);
    machine("call-center", Permission.CALL_CENTER);
  }

  private void machine(String id, Permission permission) {
    String secret = setting("kramar." + id + ".secret");
    if (!secret.isEmpty()) {
      marketplace.machine(id, secret, permission);
    }
  }

  private static String setting(String name) {
    return System.getProperty(name, "");
  }
}
