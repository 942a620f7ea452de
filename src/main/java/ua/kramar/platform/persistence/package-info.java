/** How Hibernate meets PostgreSQL: the schema's migration, and the wall between sellers. */
package ua.kramar.platform.persistence;
