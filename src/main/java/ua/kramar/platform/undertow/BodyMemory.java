package ua.kramar.platform.undertow;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The memory of all request bodies together, beyond the first buffer of each. When it is used up,
 * the body that has been waited for longest gives way, so that silent senders do not stop others.
 */
class BodyMemory {

  private final long maxBytes;
  private final Set<BodyReader> waiting = new LinkedHashSet<>();
  private long bytes;

  BodyMemory(long maxBytes) {
    this.maxBytes = maxBytes;
  }

  synchronized void await(BodyReader reader) {
    waiting.add(reader);
  }

  synchronized void stopWaiting(BodyReader reader) {
    waiting.remove(reader);
  }

  /** Returns false when neither memory is left nor another body that gives way. */
  synchronized boolean reserve(BodyReader reader, int size) {
    bytes += size;
    if (bytes <= maxBytes) {
      return true;
    }
    if (waiting.isEmpty()) {
      return false;
    }
    BodyReader longest = waiting.iterator().next();
    if (longest == reader) {
      return false;
    }
    waiting.remove(longest);
    longest.giveWay();
    return true;
  }

  synchronized void release(long size) {
    bytes -= size;
  }
}
