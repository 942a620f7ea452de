package ua.kramar.webhooks.log;

import ua.kramar.platform.refusals.Refusal;

/** Refused: nothing is sent to an endpoint that is paused or disabled, a test neither. */
final class EndpointNotActive extends Refusal {

  EndpointNotActive() {
    super(Kind.CONFLICT, "webhook-not-active");
  }
}
