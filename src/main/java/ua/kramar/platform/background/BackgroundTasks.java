package ua.kramar.platform.background;

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
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Runs the background tasks of this node from its start to its stop. */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class BackgroundTasks {

  private static final Duration STOP_TIMEOUT = Duration.ofSeconds(10);

  @Resource private ManagedThreadFactory threads;
  @Inject @Any private Instance<BackgroundTask> tasks;
  @Inject private SystemRequest system;

  private final Map<String, TaskLoop> loops = new ConcurrentHashMap<>();

  @PostConstruct
  void start() {
    for (BackgroundTask task : tasks) {
      TaskLoop loop = new TaskLoop(task, system);
      if (loops.put(task.name(), loop) != null) {
        throw new IllegalStateException("two background tasks are named " + task.name());
      }
      loop.start(threads);
    }
  }

  @PreDestroy
  void stop() {
    loops.values().forEach(TaskLoop::stop);
    loops.values().forEach(loop -> loop.join(STOP_TIMEOUT));
  }

  /** Makes the task run soon, if this node has it. A hint only: tasks also run at intervals. */
  public void wake(String name) {
    TaskLoop loop = loops.get(name);
    if (loop != null) {
      loop.wake();
    }
  }
}
