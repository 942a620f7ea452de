package ua.kramar.correspondence.mail;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The words of a text that is there as HTML only; what it quotes is marked as in plain text. */
final class HtmlWords implements NodeVisitor {

  private static final String NOT_SHOWN =
      "head, script, style, title, template, noscript, [hidden], [style~=(?i)display:\\s*none]";

  /** Signatures that programs mark as such. */
  private static final String SIGNATURES =
      ".gmail_signature, .moz-signature, .protonmail_signature_block, #ms-outlook-mobile-signature, "
          + "[id^=mail-app-auto-default-signature]";

  /** Quotations that programs mark as such; the last two begin one that has no element. */
  private static final String QUOTATIONS =
      "blockquote, .yahoo_quoted, .protonmail_quote, #divRplyFwdMsg, #appendonsend";

  private final StringBuilder words = new StringBuilder();
  private int preformatted;

  private HtmlWords() {}

  static String of(String html) {
    Document page = Jsoup.parse(html);
    page.select(NOT_SHOWN).remove();
    page.select(SIGNATURES).remove();
    for (Element quotation : page.select(QUOTATIONS)) {
      if (quotation.parent() == null) {
        continue;
      }
      if (quotation.is("#divRplyFwdMsg, #appendonsend")) {
        quotation.nextElementSiblings().remove();
      }
      quotation.replaceWith(new Element("p").text("> …"));
    }
    HtmlWords visitor = new HtmlWords();
    page.body().traverse(visitor);
    return visitor.words.toString();
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode text) {
      String shown = preformatted > 0 ? text.getWholeText() : text.text();
      words.append(atLineStart() ? shown.stripLeading() : shown);
    } else if (node.nodeName().equals("pre")) {
      preformatted++;
      endLine();
    } else if (node.nodeName().equals("br")) {
      words.append('\n');
    } else if (isBlock(node)) {
      endLine();
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node.nodeName().equals("pre")) {
      preformatted--;
    }
    if (isBlock(node)) {
      endLine();
      if (isParagraph(node) && !words.isEmpty() && words.charAt(words.length() - 1) == '\n') {
        words.append('\n');
      }
    }
  }

  /** Outlook writes each line as one. */
  private static boolean isParagraph(Node node) {
    return node.nodeName().equals("p") && !((Element) node).hasClass("MsoNormal");
  }

  private static boolean isBlock(Node node) {
    return node instanceof Element element && element.isBlock();
  }

  private boolean atLineStart() {
    return words.isEmpty() || words.charAt(words.length() - 1) == '\n';
  }

  private void endLine() {
    if (!atLineStart()) {
      words.append('\n');
    }
  }
}
