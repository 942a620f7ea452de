package ua.kramar.webhooks;

/** Names an endpoint among those of all shops. */
public record EndpointRef(long sellerId, long id) {}
