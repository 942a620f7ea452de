package ua.kramar;

import java.io.File;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.awaitility.Awaitility;
import org.hamcrest.Matchers;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * The real WAR with tests in it, deployed beside the real one: to the database it is one more node,
 * which is what it may be in production.
 */
public final class InContainer {

  /** The name of the deployment that tests share which add nothing but themselves. */
  public static final String SHARED = "shared";

  /** The tests in the shared deployment, below {@code ua.kramar}. */
  static final List<String> SHARED_CLASSES =
      List.of(
          "access.MarketplaceAccountsIT",
          "audit.chain.AuditChainIT",
          "catalog.stock.HeldPiecesIT",
          "correspondence.list.ConversationGrowthIT",
          "journal.SettledEventsIT",
          "notification.FanOutIT",
          "notification.LaneIT",
          "notification.messaging.MailWakeUpsIT",
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
          "presence.OpenCardsIT");

  private InContainer() {}

  /** The names of the tests in the shared deployment. */
  public static List<String> sharedClasses() {
    return SHARED_CLASSES.stream().map(name -> "ua.kramar." + name).toList();
  }

  /**
   * Deployed once for all tests of the name {@link #SHARED}, see {@link SharedDeployment}. It is of
   * an older version, as a node is that has not been upgraded yet.
   */
  public static WebArchive shared() {
    WebArchive archive = OlderVersion.of(product("shared"));
    sharedClasses().forEach(archive::addClass);
    return archive;
  }

  /** The deployment for a test that adds more to the WAR than itself. */
  public static WebArchive with(Class<?>... tests) {
    return product("inside").addClasses(tests);
  }

  private static WebArchive product(String name) {
    WebArchive product =
        ShrinkWrap.create(ZipImporter.class, name + ".war")
            .importFrom(new File(System.getProperty("war")))
            .as(WebArchive.class);
    // It would lead the runner of these tests to the cabinet's page.
    product.delete("/WEB-INF/undertow-handlers.conf");
    return product
        .addAsWebInfResource(
            new StringAsset("<jboss-web><context-root>/" + name + "</context-root></jboss-web>"),
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
