package ua.kramar.platform.persistence;

import java.time.Duration;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.integrator.spi.Integrator;
import org.hibernate.service.spi.SessionFactoryServiceRegistry;

/**
 * Migrates the schema before Hibernate validates the entities against it. The server builds the
 * persistence unit before any application bean starts, so a start-up bean would run too late. A
 * failure fails the deployment.
 */
public class SchemaMigration implements Integrator {

  /** A backup or another long transaction may hold a table's lock for a while. */
  private static final Duration LOCK_DEADLINE = Duration.ofMinutes(3);

  private static final Duration LOCK_PAUSE = Duration.ofSeconds(2);

  private static final String DATA_SOURCE = "java:jboss/datasources/Kramar";

  @Override
  public void integrate(
      Metadata metadata, BootstrapContext bootstrap, SessionFactoryImplementor factory) {
    Flyway flyway =
        Flyway.configure(SchemaMigration.class.getClassLoader())
            .dataSource(new MigrationDataSource(dataSource()))
            .locations("classpath:db/migration")
            .load();
    new LockRetry(LOCK_DEADLINE, LOCK_PAUSE).run(flyway::migrate);
  }

  @Override
  public void disintegrate(
      SessionFactoryImplementor factory, SessionFactoryServiceRegistry registry) {
    // The schema stays.
  }

  @SuppressWarnings("BanJNDI") // A constant name, not input.
  private static DataSource dataSource() {
    try {
      return InitialContext.doLookup(DATA_SOURCE);
    } catch (NamingException e) {
      throw new IllegalStateException("no data source " + DATA_SOURCE, e);
    }
  }
}
