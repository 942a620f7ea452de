package ua.kramar.platform.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/**
 * The REST application below {@code /api/v1}; resources and providers are found by their
 * annotations.
 */
@ApplicationPath("/api/v1")
public class RestApplication extends Application {}
