package ua.kramar.delivery;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.flywaydb.core.Flyway;
import org.hibernate.boot.registry.BootstrapServiceRegistryBuilder;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.boot.registry.classloading.internal.ClassLoaderServiceImpl;
import org.hibernate.cfg.Configuration;
import org.hibernate.context.spi.CurrentTenantIdentifierResolver;
import org.hibernate.integrator.spi.Integrator;
import ua.kramar.orders.shipping.Carrier;

/**
 * A PostgreSQL with our schema and nothing in it, and Hibernate upon it for parcels alone. Foreign
 * keys are off: a parcel's order would bring its buyer and its shop along.
 */
final class ParcelDatabase implements AutoCloseable {

  static final Duration INTERVAL = Duration.ofMinutes(15);

  private final EmbeddedPostgres postgres;
  private final Connection connection;
  private final EntityManagerFactory factory;

  /** Connections are kept: the first statements of a new one take longer than a test. */
  ParcelDatabase() throws IOException, SQLException {
    postgres =
        EmbeddedPostgres.builder()
            .setServerConfig("session_replication_role", "replica")
            .setServerConfig("fsync", "off")
            .start();
    connection = postgres.getPostgresDatabase().getConnection();
    Flyway.configure()
        .dataSource(postgres.getPostgresDatabase())
        .locations("classpath:db/migration")
        .load()
        .migrate();
    var registry =
        new BootstrapServiceRegistryBuilder()
            .applyClassLoaderService(new WithoutIntegrators())
            .build();
    var configuration = new Configuration(registry);
    configuration.addAnnotatedClass(Parcel.class);
    configuration.setCurrentTenantIdentifierResolver(new Everybody());
    configuration.setProperty("hibernate.hbm2ddl.auto", "validate");
    configuration.setProperty("hibernate.jdbc.time_zone", "UTC");
    configuration.setProperty("jakarta.persistence.validation.mode", "none");
    factory =
        configuration.buildSessionFactory(
            new StandardServiceRegistryBuilder(registry)
                .applySettings(configuration.getProperties())
                .applySetting(
                    "jakarta.persistence.jdbc.url", postgres.getJdbcUrl("postgres", "postgres"))
                .applySetting("hibernate.connection.pool_size", "8")
                .build());
  }

  /** Work in a transaction of its own, as the server would give it to the service. */
  final class Node implements AutoCloseable {

    private final EntityManager entities = factory.createEntityManager();
    final TrackingService tracking = new TrackingService();

    Node(FollowedOrders orders) {
      Parcels parcels = new Parcels();
      parcels.entities = entities;
      OrderUpdates updates = new OrderUpdates();
      updates.uses(orders, orders.tasks(), parcels);
      tracking.uses(
          parcels,
          updates,
          new PollSchedule(INTERVAL),
          new Carriers(List.of(new TrackedCarrier()), List.of()));
      orders.within(entities);
      entities.getTransaction().begin();
    }

    void commit() {
      entities.getTransaction().commit();
    }

    @Override
    public void close() {
      if (entities.getTransaction().isActive()) {
        entities.getTransaction().rollback();
      }
      entities.close();
    }
  }

  <T> T with(FollowedOrders orders, Function<TrackingService, T> work) {
    try (Node node = new Node(orders)) {
      T result = work.apply(node.tracking);
      node.commit();
      return result;
    }
  }

  void execute(String sql) {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The first column of the first row, as text. */
  String value(String sql) {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      return rows.next() ? rows.getString(1) : null;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() throws IOException, SQLException {
    factory.close();
    connection.close();
    postgres.close();
  }

  /** As the clockwork sees: all shops. */
  private static final class Everybody implements CurrentTenantIdentifierResolver<Object> {

    @Override
    public Object resolveCurrentTenantIdentifier() {
      return 0L;
    }

    @Override
    public boolean validateExistingCurrentSessions() {
      return true;
    }

    @Override
    public boolean isRoot(Object sellerId) {
      return true;
    }
  }

  /** The migration as the server does it looks for the server's data source. */
  private static final class WithoutIntegrators extends ClassLoaderServiceImpl {

    private static final long serialVersionUID = 1;

    @Override
    public <S> Collection<S> loadJavaServices(Class<S> service) {
      return service == Integrator.class ? List.of() : super.loadJavaServices(service);
    }
  }

  /** That there is an adapter is all that matters here. */
  private static final class TrackedCarrier implements CarrierTracking {

    @Override
    public Carrier carrier() {
      return Carrier.NOVA_POSHTA;
    }

    @Override
    public int batchSize() {
      return 100;
    }

    @Override
    public List<TrackingRecord> track(List<String> waybills) {
      return List.of();
    }
  }
}
