package ua.kramar.correspondence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import ua.kramar.correspondence.attachments.AttachmentView;
import ua.kramar.correspondence.attachments.MessageFiles;
import ua.kramar.correspondence.attachments.Owner;
import ua.kramar.correspondence.attachments.StoredAttachments;
import ua.kramar.correspondence.attachments.Uploads;
import ua.kramar.correspondence.policy.Side;
import ua.kramar.platform.caller.Actor;
import ua.kramar.platform.refusals.NotFound;
import ua.kramar.sellers.Sellers;

/** The files of buyers, who are known by their account, for messages to one shop each. */
@ApplicationScoped
public class BuyerFiles {

  @Inject private Uploads uploads;
  @Inject private StoredAttachments stored;
  @Inject private MessageFiles files;
  @Inject private Sellers sellers;

  /**
   * Takes in a file as {@link Uploads#take} does.
   *
   * @param shop the short name of the shop
   * @throws NotFound when there is no such shop
   */
  public AttachmentView take(
      String account, String shop, String key, String name, InputStream bytes) {
    return uploads.take(owner(account, shop), key, name, bytes);
  }

  /**
   * Removes a file that was not sent.
   *
   * @throws NotFound when the account has no such file for the shop
   */
  public void remove(String account, String shop, long id) {
    stored.remove(owner(account, shop), id);
  }

  /**
   * A file that the account may read.
   *
   * @throws NotFound when there is none for it
   */
  public AttachmentView readable(String account, long id) {
    return files.readable(new Owner(Actor.MARKETPLACE, Side.BUYER, account), id);
  }

  private Owner owner(String account, String shop) {
    long seller = sellers.find(shop).orElseThrow(() -> new NotFound("shop")).id();
    return new Owner(seller, Side.BUYER, account);
  }
}
