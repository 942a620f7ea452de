/** Processes and directories that outlive a world, and the failure to start. */
package ua.kramar.sandbox.process;
