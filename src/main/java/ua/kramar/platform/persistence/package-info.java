/** How Hibernate meets PostgreSQL: the schema's migration, and the wall between sellers. */
@Room(uses = {"caller"})
package ua.kramar.platform.persistence;

import ua.kramar.platform.Room;
