/** Test cases of the journal: the event feed and the event stream. */
package ua.kramar.system.journal;
