package ua.kramar.fire.network;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** What a network or the far end of it can do to a caller. */
public enum NetworkFault {
  /** Nobody listens. */
  REFUSES,
  /** The connection is taken, and then there is silence. */
  HANGS {
    @Override
    void answer(Socket caller, Socket farEnd) throws IOException {
      swallow(caller);
    }
  },
  /** The right answer, a byte at a time: no single wait is ever long. */
  DRIPS {
    @Override
    void answer(Socket caller, Socket farEnd) throws IOException {
      FaultProxy.pump(caller, farEnd);
      OutputStream back = caller.getOutputStream();
      for (int next = farEnd.getInputStream().read();
          next >= 0;
          next = farEnd.getInputStream().read()) {
        back.write(next);
        back.flush();
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(DRIP_MILLIS));
      }
    }
  },
  /** The right answer begins, then the connection is torn. */
  RESETS {
    @Override
    void answer(Socket caller, Socket farEnd) throws IOException {
      FaultProxy.pump(caller, farEnd);
      for (int i = 0; i < RESET_AFTER; i++) {
        caller.getOutputStream().write(farEnd.getInputStream().read());
      }
      caller.setSoLinger(true, 0);
    }
  },
  /** HTTP: an error page. To SMTP it is no greeting. */
  SAYS_500 {
    @Override
    void answer(Socket caller, Socket farEnd) throws IOException {
      say(caller, "HTTP/1.1 500 Oops\r\nContent-Length: 4\r\nConnection: close\r\n\r\noops");
    }
  },
  /** HTTP: too many requests. */
  SAYS_429 {
    @Override
    void answer(Socket caller, Socket farEnd) throws IOException {
      say(
          caller,
          "HTTP/1.1 429 Slow down\r\nRetry-After: 1\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
    }
  },
  /** HTTP: more is announced than comes. */
  ANNOUNCES_TOO_MUCH {
    @Override
    void answer(Socket caller, Socket farEnd) throws IOException {
      say(
          caller,
          "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 900\r\n\r\n{\"success\":true,");
    }
  },
  /** SMTP: the relay is busy, and says so. To HTTP it is nonsense. */
  SAYS_421 {
    @Override
    void answer(Socket caller, Socket farEnd) throws IOException {
      say(caller, "421 4.3.2 busy\r\n");
    }
  },
  /** SMTP: the relay will not have us at all; not the recipient's fault. */
  SAYS_554 {
    @Override
    void answer(Socket caller, Socket farEnd) throws IOException {
      say(caller, "554 5.7.1 not you\r\n");
    }
  },
  /** Bytes that mean nothing in any protocol, without an end of line. */
  TALKS_NONSENSE {
    @Override
    void answer(Socket caller, Socket farEnd) throws IOException {
      say(caller, "\u0000\u0001\u00ff{{<<%%\u0007".repeat(100));
    }
  };

  private static final long DRIP_MILLIS = 400;
  private static final int RESET_AFTER = 60;

  /** Answers a caller in place of the far end. The connection is closed afterwards. */
  void answer(Socket caller, Socket farEnd) throws IOException {
    throw new IllegalStateException(this + " takes no connections");
  }

  /** Before a request, as in SMTP, or after it, as in HTTP: both read it. */
  private static void say(Socket caller, String words) throws IOException {
    caller.getOutputStream().write(words.getBytes(StandardCharsets.ISO_8859_1));
    caller.getOutputStream().flush();
    caller.shutdownOutput();
    swallow(caller);
  }

  private static void swallow(Socket caller) throws IOException {
    caller.getInputStream().transferTo(OutputStream.nullOutputStream());
  }
}
