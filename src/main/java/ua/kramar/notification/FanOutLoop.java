package ua.kramar.notification;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.kramar.journal.JournalGrew;
import ua.kramar.platform.SystemWork;

/**
 * Keeps the fan-out going on this node: woken by this node's own commits, and looking by itself for
 * those of nodes that are no more.
 */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FanOutLoop {

  private static final Logger LOG = LoggerFactory.getLogger(FanOutLoop.class);
  private static final long LOOK_ANYWAY_MILLIS = 250;
  private static final long PAUSE_AFTER_FAILURE_MILLIS = 1000;

  @Resource private ManagedThreadFactory threads;
  @Inject private SystemWork system;
  @Inject private FanOut fanOut;
  @Inject private WakeUps wakeUps;

  private final Semaphore work = new Semaphore(0);
  private volatile boolean running = true;
  private Thread thread;

  @PostConstruct
  void start() {
    thread = threads.newThread(this::run);
    thread.setName("kramar-fan-out");
    thread.start();
  }

  @PreDestroy
  void stop() {
    running = false;
    work.release();
    try {
      thread.join(TimeUnit.SECONDS.toMillis(10));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  public void wake(@Observes JournalGrew grown) {
    work.release();
  }

  private void run() {
    long wait = LOOK_ANYWAY_MILLIS;
    while (running) {
      wait = await(wait) && running ? rounds() : LOOK_ANYWAY_MILLIS;
    }
  }

  private boolean await(long millis) {
    try {
      work.tryAcquire(millis, TimeUnit.MILLISECONDS);
      work.drainPermits();
      return true;
    } catch (InterruptedException e) {
      running = false;
      return false;
    }
  }

  /**
   * Returns how long to wait before the next look. An outage of the database is waited out here.
   */
  private long rounds() {
    try {
      FanOut.Round round;
      do {
        round = system.round(fanOut::round);
        wakeUps.send(round.wakeUps());
      } while (round.more() && running);
      return LOOK_ANYWAY_MILLIS;
    } catch (RuntimeException e) {
      LOG.warn("the fan-out pauses: {}", String.valueOf(e.getMessage()));
      return PAUSE_AFTER_FAILURE_MILLIS;
    }
  }
}
