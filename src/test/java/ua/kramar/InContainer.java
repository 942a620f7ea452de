package ua.kramar;

import java.io.File;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.awaitility.Awaitility;
import org.hamcrest.Matchers;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * The real WAR with a package of tests in it, deployed beside the real one: to the database it is
 * one more node, which is what it may be in production.
 */
public final class InContainer {

  private InContainer() {}

  /** The deployment for the in-container tests of a package. */
  public static WebArchive with(Class<?>... tests) {
    WebArchive product =
        ShrinkWrap.create(ZipImporter.class, "inside.war")
            .importFrom(new File(System.getProperty("war")))
            .as(WebArchive.class);
    // It would lead the runner of these tests to the cabinet's page.
    product.delete("/WEB-INF/undertow-handlers.conf");
    return product
        .addAsWebInfResource(
            new StringAsset("<jboss-web><context-root>/inside</context-root></jboss-web>"),
            "jboss-web.xml")
        .addAsResource(
            new StringAsset("mp.openapi.extensions.enabled=false"),
            "META-INF/microprofile-config.properties")
        .addAsLibraries(libraries(Awaitility.class, Assertions.class, Matchers.class))
        .addClasses(tests)
        .addClass(RunAs.class);
  }

  private static File[] libraries(Class<?>... ofClasses) {
    return Stream.of(ofClasses)
        .map(c -> new File(c.getProtectionDomain().getCodeSource().getLocation().getPath()))
        .toArray(File[]::new);
  }
}
