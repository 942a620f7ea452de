package ua.kramar.access;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import ua.kramar.platform.caller.Permission;

/**
 * Creates the marketplace's operator and tokens from the settings at the start, so that a new
 * database can be used; {@code server-config/80-marketplace.cli} documents the settings. An invalid
 * setting fails the deployment. Each record has a short transaction of its own: a common one timed
 * out when two nodes started on a busy machine.
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
      marketplace.ensureOperator(login, setting("kramar.operator.password"));
    }
    machine("storefront", Permission.STOREFRONT);
    machine("call-center", Permission.CALL_CENTER);
    machine("mail-relay", Permission.MAIL_RELAY);
  }

  private void machine(String id, Permission permission) {
    String secret = setting("kramar." + id + ".secret");
    if (!secret.isEmpty()) {
      marketplace.ensureMachine(id, secret, permission);
    }
  }

  private static String setting(String name) {
    return System.getProperty(name, "");
  }
}
