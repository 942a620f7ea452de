/**
 * Technical infrastructure, independent of the business capabilities, in packages of its own. The
 * root package contains the annotations by which packages declare their dependencies.
 */
@Capability(
    uses = {},
    tables = {"idempotency", "task_lease"})
package ua.kramar.platform;
