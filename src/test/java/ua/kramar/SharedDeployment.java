package ua.kramar;

import java.util.Objects;
import org.jboss.arquillian.container.spi.client.deployment.Deployment;
import org.jboss.arquillian.container.spi.client.deployment.DeploymentDescription;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.container.spi.context.annotation.DeploymentScoped;
import org.jboss.arquillian.container.spi.event.DeployDeployment;
import org.jboss.arquillian.container.spi.event.UnDeployDeployment;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.EventContext;
import org.jboss.arquillian.core.spi.LoadableExtension;

/**
 * Deploys the WAR that in-container tests share once, instead of once a class: deploying it takes
 * longer than most of these tests. It is undeployed after the last of them, so that the tests after
 * it have one node.
 */
public final class SharedDeployment implements LoadableExtension {

  @Override
  public void register(ExtensionBuilder builder) {
    builder.observer(Once.class);
  }

  /** Arquillian makes one for each thread that runs tests. */
  static final class Once {

    /**
     * After Arquillian's own observer, of precedence 0, which makes the deployment's context; the
     * order of equal precedences changes from run to run.
     */
    private static final int INSIDE_THE_CONTEXT = -100;

    private static ProtocolMetaData deployedAt;
    private static int classes;

    @Inject @DeploymentScoped private InstanceProducer<DeploymentDescription> description;
    @Inject @DeploymentScoped private InstanceProducer<Deployment> deployment;
    @Inject @DeploymentScoped private InstanceProducer<ProtocolMetaData> address;

    void deploy(@Observes(precedence = INSIDE_THE_CONTEXT) EventContext<DeployDeployment> context) {
      Deployment requested = context.getEvent().getDeployment();
      if (!isShared(requested)) {
        context.proceed();
        return;
      }
      classes++;
      if (deployedAt == null) {
        context.proceed();
        deployedAt = Objects.requireNonNull(address.get(), "the address of the deployment");
      } else {
        description.set(requested.getDescription());
        deployment.set(requested);
        address.set(deployedAt);
        requested.deployed();
      }
    }

    void undeploy(
        @Observes(precedence = INSIDE_THE_CONTEXT) EventContext<UnDeployDeployment> context) {
      if (!isShared(context.getEvent().getDeployment())) {
        context.proceed();
      } else if (classes == InContainer.SHARED_CLASSES.size()) {
        context.proceed();
        deployedAt = null;
        classes = 0;
      }
    }

    private static boolean isShared(Deployment deployment) {
      return deployment.getDescription().getName().equals(InContainer.SHARED);
    }
  }
}
