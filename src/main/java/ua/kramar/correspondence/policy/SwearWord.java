package ua.kramar.correspondence.policy;

/** The kinds of words that the search for swearing knows. */
enum SwearWord {
  /** Obscene in any spelling. */
  HARD,
  /** Insults in any sentence. */
  INSULT,
  /** Insults when somebody is addressed. */
  ADDRESSED,
  YOU,
  /** May stand between an insult and whom it addresses. */
  FILL,
  /** Harmless, though it begins like a bad word. */
  CLEAN
}
