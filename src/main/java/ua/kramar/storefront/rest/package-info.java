/** The REST API for the marketplace's site. */
@Room
package ua.kramar.storefront.rest;

import ua.kramar.platform.Room;
