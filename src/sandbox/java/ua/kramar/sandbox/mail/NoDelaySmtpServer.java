package ua.kramar.sandbox.mail;

import com.icegreen.greenmail.Managers;
import com.icegreen.greenmail.smtp.SmtpServer;
import com.icegreen.greenmail.util.ServerSetup;
import java.net.Socket;
import java.net.SocketException;

/**
 * Responds as fast as a relay does: the library writes the lines of its greeting one by one, and
 * the second waits 40 ms for the acknowledgement of the first unless the socket is told not to.
 */
final class NoDelaySmtpServer extends SmtpServer {

  NoDelaySmtpServer(ServerSetup setup, Managers managers) {
    super(setup, managers);
  }

  @Override
  protected void handleClientSocket(Socket client) throws SocketException {
    client.setTcpNoDelay(true);
    super.handleClientSocket(client);
  }
}
