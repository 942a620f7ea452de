/** Test cases of how the cabinet's files are served. */
package ua.kramar.system.cabinet;
