package ua.kramar;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Tuple;

/**
 * Text that attacks a parser: invalid characters, right-to-left text, digits of other scripts,
 * almost valid values, and very long ones.
 */
public final class HostileText implements ArbitrarySupplier<String> {

  @Override
  public Arbitrary<String> get() {
    Arbitrary<Character> anything = Arbitraries.chars().range('\0', '\uffff');
    Arbitrary<Character> likely =
        Arbitraries.of(
            '0', '1', '9', '٣', '५', '+', '-', '.', ',', ':', '=', '/', '"', '*', '%', '_', '(',
            ')', 'e', 'E', 'T', 'Z', 'W', 'ß', 'ı', 'і', ' ', '\u00a0', '\u202e', '\u200b', '\t',
            '\n', '\0', '\ud800', '\udc00', '\ufffe');
    Arbitrary<String> shorter =
        Arbitraries.frequencyOf(Tuple.of(1, anything), Tuple.of(3, likely))
            .list()
            .ofMaxSize(40)
            .map(HostileText::text);
    Arbitrary<String> longer =
        Arbitraries.integers()
            .between(1_000, 50_000)
            .flatMap(length -> likely.map(c -> String.valueOf(c).repeat(length)));
    return Arbitraries.frequencyOf(Tuple.of(20, shorter), Tuple.of(1, longer));
  }

  private static String text(Iterable<Character> characters) {
    StringBuilder text = new StringBuilder();
    characters.forEach(text::append);
    return text.toString();
  }
}
