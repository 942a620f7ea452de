/**
 * Tracking with Nova Poshta's API 2.0, and its directory of cities and pick-up points: JSON in a
 * proprietary envelope at a single address; refusals have HTTP status 200. Field names and codes
 * are those of the carrier's public documentation and of its open-source clients.
 */
@Room(uses = {"core"})
package ua.kramar.delivery.novaposhta;

import ua.kramar.platform.Room;
