/** The marketplace's site over REST. */
@Room
package ua.kramar.storefront.rest;

import ua.kramar.platform.Room;
