/** The audit, as owners, operators and collectors of log lines see it. */
package ua.kramar.system.audit;
