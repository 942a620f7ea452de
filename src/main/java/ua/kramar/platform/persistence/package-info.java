/** Hibernate with PostgreSQL: the migration of the schema, and the separation of sellers. */
@Room(uses = {"caller"})
package ua.kramar.platform.persistence;

import ua.kramar.platform.Room;
