package ua.kramar.appeals.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import ua.kramar.correspondence.attachments.Owner;
import ua.kramar.correspondence.attachments.Uploads;
import ua.kramar.correspondence.policy.Side;
import ua.kramar.platform.caller.CurrentActor;
import ua.kramar.platform.idempotency.Idempotency.Outcome;
import ua.kramar.platform.refusals.NotFound;

/** Takes in the files of appeals: they are found out by their content and looked at as others. */
@ApplicationScoped
public class AppealFiles {

  @Inject private StoredAppealFiles stored;
  @Inject private Uploads uploads;
  @Inject private CurrentActor actor;

  /**
   * Adds a file to an appeal, once for the two ids of the request, which are remembered as long as
   * the appeal.
   *
   * @param key made of the ids
   * @throws NotFound when there is no such appeal
   * @throws ua.kramar.appeals.AppealClosed when it is closed
   * @throws AppealFilesFull when it has {@link StoredAppealFiles#MOST} files
   * @throws ua.kramar.platform.refusals.Refusal as {@link Uploads#takeFor} says
   */
  public Outcome<AddedFile> add(String key, AddFile file, InputStream bytes) {
    long seller = stored.open(file.appeal());
    Owner owner = new Owner(seller, Side.BUYER, actor.get().name());
    return uploads.takeFor(
        owner, file.fileName(), file.sha256(), bytes, keep -> stored.add(key, file, keep));
  }
}
