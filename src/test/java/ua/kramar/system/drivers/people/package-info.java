/** What people have besides a browser. */
package ua.kramar.system.drivers.people;
