package ua.kramar;

import java.io.File;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.awaitility.Awaitility;
import org.hamcrest.Matchers;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * The real WAR with tests in it, deployed beside the real one: to the database it is one more node,
 * which is what it may be in production.
 */
public final class InContainer {

  /** The name of the deployment that all tests share: deploying takes longer than most of them. */
  public static final String SHARED = "shared";

  /** The tests in the shared deployment, below {@code ua.kramar}. */
  static final List<String> SHARED_CLASSES =
      List.of(
          "access.MarketplaceAccountsIT",
          "appeals.clock.DueRemindersIT",
          "audit.chain.AuditChainIT",
          "callbacks.CallbackWorkIT",
          "catalog.stock.HeldPiecesIT",
          "correspondence.attachments.AttachmentLimitsIT",
          "correspondence.clock.OrdersInWorkIT",
          "correspondence.list.ConversationGrowthIT",
          "correspondence.list.QuestionGrowthIT",
          "journal.SettledEventsIT",
          "notification.FanOutIT",
          "notification.LaneIT",
          "notification.messaging.MailWakeUpsIT",
          "notification.messaging.OtherChannelIT",
          "orders.LaterVersionIT",
          "orders.SellerWallIT",
          "orders.calls.MissedCallsIT",
          "orders.clocks.OrderClockIT",
          "orders.list.OrderCountsIT",
          "orders.owndelivery.OwnDeliveryDaysIT",
          "orders.timeline.TimelineGrowthIT",
          "orders.view.CommentPagesIT",
          "orders.waiting.WaitingDaysIT",
          "platform.idempotency.ExpiredKeysIT",
          "platform.idempotency.IdempotencyIT",
          "platform.persistence.MigrationDataSourceIT",
          "platform.soap.rates.SecondContractIT",
          "presence.OpenCardsIT",
          "presence.PresenceOverNodesIT",
          "returns.clock.DueReturnsIT");

  /** What a channel beside mail and a second SOAP contract add, below {@code ua.kramar}. */
  private static final List<String> ADDITIONS =
      List.of(
          "notification.messaging.PagerChannel",
          "notification.messaging.PagerWakeUps",
          "platform.soap.rates.RatesContract",
          "platform.soap.rates.RatesEndpoint",
          "platform.soap.rates.RatesFault",
          "platform.soap.rates.RatesPort");

  private static final String PAGER_TEMPLATE =
      "ua/kramar/notification/templates/pager/seller/order.placed.mustache";

  private InContainer() {}

  /** The names of the tests in the shared deployment. */
  public static List<String> sharedClasses() {
    return SHARED_CLASSES.stream().map(name -> "ua.kramar." + name).toList();
  }

  /**
   * Deployed once for all tests of the name {@link #SHARED}, see {@link SharedDeployment}. It is of
   * an older version, as a node is that has not been upgraded yet, with a channel and a SOAP
   * contract more.
   */
  public static WebArchive shared() {
    WebArchive archive = OlderVersion.of(product());
    sharedClasses().stream().filter(InContainer::runsInside).forEach(archive::addClass);
    ADDITIONS.stream().map(name -> "ua.kramar." + name).forEach(archive::addClass);
    return archive
        .addAsResource("second-node/pager.mustache", PAGER_TEMPLATE)
        .addAsWebInfResource("second-node/rates.xsd", "wsdl/rates.xsd")
        .addAsLibrary(
            ShrinkWrap.create(JavaArchive.class, "rates.jar")
                .addAsManifestResource("second-node/rates-fragment.xml", "web-fragment.xml"));
  }

  /** A test that runs as a client would need all drivers beside it. */
  private static boolean runsInside(String test) {
    try {
      return !Class.forName(test).isAnnotationPresent(RunAsClient.class);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("no test " + test, e);
    }
  }

  private static WebArchive product() {
    WebArchive product =
        ShrinkWrap.create(ZipImporter.class, SHARED + ".war")
            .importFrom(new File(System.getProperty("war")))
            .as(WebArchive.class);
    // It would lead the runner of these tests to the cabinet's page.
    product.delete("/WEB-INF/undertow-handlers.conf");
    return product
        .addAsWebInfResource(
            new StringAsset("<jboss-web><context-root>/" + SHARED + "</context-root></jboss-web>"),
            "jboss-web.xml")
        .addAsResource(
            new StringAsset("mp.openapi.extensions.enabled=false"),
            "META-INF/microprofile-config.properties")
        .addAsLibraries(libraries(Awaitility.class, Assertions.class, Matchers.class))
        .addClasses(RunAs.class, EnrolledShops.class);
  }

  private static File[] libraries(Class<?>... ofClasses) {
    return Stream.of(ofClasses)
        .map(c -> new File(c.getProtectionDomain().getCodeSource().getLocation().getPath()))
        .toArray(File[]::new);
  }
}
