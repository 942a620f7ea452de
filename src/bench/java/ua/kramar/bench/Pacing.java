package ua.kramar.bench;

/** When the clients of a load generator send their requests. */
interface Pacing {

  /** Sends requests by this client until the run has ended; all clients share the pacing. */
  Measurement run(LoadClient client);
}
