package ua.kramar.correspondence.templates;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import ua.kramar.correspondence.ForbiddenContent;
import ua.kramar.correspondence.texts.StoredTemplate;
import ua.kramar.correspondence.texts.StoredTemplates;
import ua.kramar.correspondence.texts.StoredTemplates.Content;
import ua.kramar.correspondence.texts.TemplateKind;
import ua.kramar.platform.audit.AuditedAct;
import ua.kramar.platform.caller.CurrentActor;
import ua.kramar.platform.idempotency.Idempotency;
import ua.kramar.platform.refusals.Invalid;
import ua.kramar.platform.refusals.NotFound;
import ua.kramar.platform.values.Cursor;
import ua.kramar.platform.values.Page;

/** The templates of the acting shop. Each call is one transaction. */
@Stateless
public class MessageTemplates {

  /** The most templates of a shop. */
  public static final int MOST = 200;

  private static final String LIST = "templates";

  @Inject private StoredTemplates stored;
  @Inject private TemplateCheck check;
  @Inject private Idempotency idempotency;
  @Inject private CurrentActor actor;
  @Inject private Event<AuditedAct> acts;

  /**
   * The templates, the oldest first.
   *
   * @param kind null for all; likewise the language
   * @param after the cursor of the page before; null for the first
   * @param limit 1 to 100
   */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public Page<TemplateView> page(TemplateKind kind, String language, String after, int limit) {
    String list = Cursor.filtered(LIST, kind, language);
    long last = after == null ? 0 : Cursor.parse(list, after, 1).part(0);
    List<StoredTemplate> rows = stored.page(kind, language, last, limit + 1);
    return Page.cut(rows, limit, row -> Cursor.of(list, row.id()), TemplateView::of);
  }

  /**
   * @throws NotFound when the shop has no such template
   */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public TemplateView get(long id) {
    return TemplateView.of(find(id));
  }

  /**
   * Adds a template, once for each key.
   *
   * @throws Invalid when the text has a place for something that its kind has not
   * @throws ForbiddenContent when the text has what may not be written (C5)
   * @throws TemplateExists when another one of the kind and the language has the name
   * @throws TooManyTemplates when the shop has {@link #MOST}
   */
  public TemplateView add(String key, NewTemplate wanted) {
    AddedTemplate added =
        idempotency
            .once("add-template", key, wanted, AddedTemplate.class, () -> addOnce(wanted))
            .result();
    return get(added.id());
  }

  private AddedTemplate addOnce(NewTemplate wanted) {
    Content content = admitted(wanted, 0);
    if (stored.count() >= MOST) {
      throw new TooManyTemplates(MOST);
    }
    long id = stored.add(content);
    audit("template.added", id, Map.of("kind", content.kind().name()));
    return new AddedTemplate(id);
  }

  /**
   * Replaces a template.
   *
   * @param version tells whether the caller has read the current version
   * @throws NotFound when the shop has no such template
   * @throws StaleTemplate when the version is another
   */
  public TemplateView replace(long id, IntPredicate version, NewTemplate wanted) {
    StoredTemplate before = current(id, version);
    if (!stored.replace(before, admitted(wanted, id))) {
      throw stale(id);
    }
    TemplateView after = get(id);
    audit("template.changed", id, Map.of("version", String.valueOf(after.version())));
    return after;
  }

  /**
   * Removes a template.
   *
   * @param version tells whether the caller has read the current version
   * @throws NotFound when the shop has no such template
   * @throws StaleTemplate when the version is another
   */
  public void remove(long id, IntPredicate version) {
    StoredTemplate before = current(id, version);
    if (!stored.remove(before)) {
      throw stale(id);
    }
    audit("template.removed", id, Map.of("version", String.valueOf(before.version())));
  }

  private StoredTemplate current(long id, IntPredicate version) {
    StoredTemplate before = find(id);
    if (!version.test(before.version())) {
      throw new StaleTemplate(TemplateView.of(before));
    }
    return before;
  }

  private Content admitted(NewTemplate wanted, long id) {
    Content content = wanted.content();
    check.admit(wanted.text());
    stored.lock();
    if (stored.isNameTaken(content, id)) {
      throw new TemplateExists();
    }
    return content;
  }

  private StaleTemplate stale(long id) {
    return new StaleTemplate(get(id));
  }

  private StoredTemplate find(long id) {
    return stored.find(id).orElseThrow(() -> new NotFound("template"));
  }

  private void audit(String act, long id, Map<String, String> details) {
    acts.fire(new AuditedAct(actor.get().sellerId(), act, "template:" + id, details));
  }
}
