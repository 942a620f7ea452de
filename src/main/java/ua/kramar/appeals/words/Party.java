package ua.kramar.appeals.words;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who moves an appeal. */
@Schema(name = "AppealParty")
public enum Party {
  SHOP,
  /** The call centre, or the site where a complaint was left. */
  MARKETPLACE
}
