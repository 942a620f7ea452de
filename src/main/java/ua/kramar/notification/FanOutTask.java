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
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.kramar.journal.JournalGrew;
import ua.kramar.platform.background.SystemWork;

/**
 * Keeps the fan-out going on this node: woken by this node's own commits, and looking by itself for
 * those of nodes that are no more.
 */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FanOutTask {

  private static final Logger LOG = LoggerFactory.getLogger(FanOutTask.class);
  private static final long LOOK_ANYWAY_MILLIS = 250;
  private static final long PAUSE_AFTER_FAILURE_MILLIS = 1000;

  /**
   * The least time from one look to the next: a stream of commits is read in batches, and what
   * comes alone is read at once.
   */
  private static final long REST_MILLIS = 50;

  @Resource private ManagedThreadFactory threads;
  @Inject private SystemWork system;
  @Inject private FanOut fanOut;
  @Inject private WakeUps wakeUps;

  private final Semaphore work = new Semaphore(0);
  private final CountDownLatch stop = new CountDownLatch(1);
  private Thread thread;

  @PostConstruct
  void start() {
    thread = threads.newThread(this::run);
    thread.setName("kramar-fan-out");
    thread.start();
  }

  @PreDestroy
  void stop() {
    stop.countDown();
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
    while (restThenAwait(wait)) {
      wait = rounds();
    }
  }

  /** Returns false when there is to be no further look. */
  private boolean restThenAwait(long millis) {
    try {
      if (stop.await(REST_MILLIS, TimeUnit.MILLISECONDS)) {
        return false;
      }
      work.tryAcquire(millis - REST_MILLIS, TimeUnit.MILLISECONDS);
      work.drainPermits();
      return goesOn();
    } catch (InterruptedException e) {
      return false;
    }
  }

  private boolean goesOn() {
    return stop.getCount() > 0;
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
      } while (round.more() && goesOn());
      return LOOK_ANYWAY_MILLIS;
    } catch (RuntimeException e) {
      LOG.warn("the fan-out pauses: {}", String.valueOf(e.getMessage()));
      return PAUSE_AFTER_FAILURE_MILLIS;
    }
  }
}
