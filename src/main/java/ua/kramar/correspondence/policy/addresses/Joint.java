package ua.kramar.correspondence.policy.addresses;

/** How two words are joined by a dot, or something that is meant as one. */
enum Joint {
  NONE,
  TIGHT,
  /** In brackets or quotation marks. */
  BRACKETED,
  /** With spaces on both sides. */
  SPACED,
  SPACE_BEFORE,
  SPACE_BEHIND,
  COMMA,
  /** Another sign. */
  SIGN,
  /** A sign that is no dot, or several dots. */
  ODD,
  /** Said in a word. */
  SAID;

  private static final String DOTS = ".。∙․";
  private static final String SIGNS = "·•*‧|°○●⋅";
  private static final String ODD_SIGNS = ":;!^~\u066b\u060c";
  private static final String BRACKETS = "()[]{}«»\"'“”„<>_/\\ ";

  static Joint of(String gap) {
    if (gap.isEmpty() || gap.length() > 7) {
      return NONE;
    }
    String bare = gap.strip();
    if (bare.length() == 1 && DOTS.contains(bare)) {
      return dotted(gap);
    }
    if (gap.equals(",")) {
      return COMMA;
    }
    if (bare.length() == 1 && SIGNS.contains(bare)) {
      return SIGN;
    }
    if (gap.codePointCount(0, gap.length()) == 1
        && Character.getType(gap.codePointAt(0)) == Character.OTHER_SYMBOL) {
      return SIGN;
    }
    if (isOdd(gap)) {
      return ODD;
    }
    return isBracketed(bare) ? BRACKETED : NONE;
  }

  private static boolean isOdd(String gap) {
    return gap.equals("..")
        || gap.equals("...")
        || (gap.length() == 1 && ODD_SIGNS.indexOf(gap.charAt(0)) >= 0);
  }

  private static Joint dotted(String gap) {
    boolean before = Character.isWhitespace(gap.charAt(0));
    boolean behind = Character.isWhitespace(gap.charAt(gap.length() - 1));
    if (before) {
      return behind ? SPACED : SPACE_BEFORE;
    }
    return behind ? SPACE_BEHIND : TIGHT;
  }

  /** A dot, or a comma, with a bracket or a quotation mark on both sides. */
  private static boolean isBracketed(String bare) {
    if (bare.length() < 3
        || !isBracket(bare.charAt(0))
        || !isBracket(bare.charAt(bare.length() - 1))) {
      return false;
    }
    int dots = 0;
    for (int i = 1; i < bare.length() - 1; i++) {
      char sign = bare.charAt(i);
      if (DOTS.indexOf(sign) >= 0 || sign == ',') {
        dots++;
      } else if (!isBracket(sign)) {
        return false;
      }
    }
    return dots == 1;
  }

  /** Whether a gap is nothing but spaces, brackets and lines, as around a dot that is said. */
  static boolean isThin(String gap) {
    if (gap.length() > 4) {
      return false;
    }
    for (int i = 0; i < gap.length(); i++) {
      if (!isBracket(gap.charAt(i)) && "-,*|~\n".indexOf(gap.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean isBracket(char sign) {
    return BRACKETS.indexOf(sign) >= 0;
  }
}
