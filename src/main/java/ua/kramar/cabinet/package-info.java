/** Edge only: the pages of the cabinet, which asks for everything else over REST. */
@Capability(uses = {})
package ua.kramar.cabinet;

import ua.kramar.platform.Capability;
