package ua.kramar.notification.callcentre;

/** The port to the services of the call centre's systems; addresses and accounts are settings. */
public interface CallCentreService {

  /** Whether any system is told. */
  boolean isConfigured();

  /**
   * Sends the message to the system that it is for.
   *
   * @throws ua.kramar.notification.SendFailure when it has not confirmed that; the exception says
   *     whether it is to be told again
   */
  void tell(CallCentreNews news);
}
