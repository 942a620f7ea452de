package ua.kramar.sandbox;

/** What keeps the world from starting, as a sentence for the person who started it. */
public final class StartFailure extends RuntimeException {

  StartFailure(String sentence) {
    super(sentence);
  }

  StartFailure(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
