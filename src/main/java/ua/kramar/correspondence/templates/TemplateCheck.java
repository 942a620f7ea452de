package ua.kramar.correspondence.templates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ua.kramar.correspondence.FindingView;
import ua.kramar.correspondence.ForbiddenContent;
import ua.kramar.correspondence.policy.CheckedText;
import ua.kramar.correspondence.policy.ContentPolicy;
import ua.kramar.correspondence.policy.Side;
import ua.kramar.correspondence.policy.Verdict;
import ua.kramar.correspondence.texts.Place;
import ua.kramar.correspondence.texts.TemplateKind;
import ua.kramar.correspondence.texts.TemplateText;
import ua.kramar.correspondence.texts.Variable;
import ua.kramar.platform.caller.CurrentLanguage;

/**
 * Asks the content policy about the text of a template (C5): about what stands between its places.
 * What stands in them is asked about when the template is written.
 */
@ApplicationScoped
public class TemplateCheck {

  /**
   * What becomes of a template's text.
   *
   * @param findings what of it may not be written, or would be held each time
   * @param unknown what its places may not stand for
   * @param preview the text with examples in its places
   * @param variables what its places may stand for
   */
  @Schema(name = "CheckedTemplate")
  public record Checked(
      List<FindingView> findings, List<String> unknown, String preview, List<String> variables) {}

  @Inject private ContentPolicy policy;
  @Inject private CurrentLanguage language;

  /**
   * @throws ForbiddenContent when the text must not be sent, or would wait for a decision of the
   *     marketplace whenever it is
   */
  void admit(String text) {
    Verdict verdict = verdict(text);
    if (!verdict.passes()) {
      throw new ForbiddenContent(views(verdict));
    }
  }

  /** What would be said of a text at saving, and how it would look. */
  public Checked check(TemplateKind kind, Locale written, String text) {
    Map<Variable, String> examples = new EnumMap<>(Variable.class);
    Variable.of(kind).forEach(variable -> examples.put(variable, variable.example(written)));
    Set<String> known = Variable.of(kind).map(Variable::word).collect(Collectors.toSet());
    return new Checked(
        views(verdict(text)),
        Place.in(text).stream()
            .map(Place::word)
            .filter(word -> !known.contains(word))
            .distinct()
            .toList(),
        new TemplateText(text).with(examples).text(),
        Variable.of(kind).map(Variable::word).toList());
  }

  private Verdict verdict(String text) {
    return policy.check(new CheckedText(Place.blankedOut(text), Side.SELLER));
  }

  private List<FindingView> views(Verdict verdict) {
    return verdict.findings().stream()
        .map(finding -> FindingView.of(finding, language.locale()))
        .toList();
  }
}
