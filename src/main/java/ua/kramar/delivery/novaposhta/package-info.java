/**
 * Nova Poshta's API 2.0, as far as tracking needs it: JSON in an envelope of its own over one
 * address, refusals with HTTP 200. Field names and codes are those of the carrier's public
 * documentation and of its open-source clients.
 */
@Room(uses = {"core"})
package ua.kramar.delivery.novaposhta;

import ua.kramar.platform.Room;
