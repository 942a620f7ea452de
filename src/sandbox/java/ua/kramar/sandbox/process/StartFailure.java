package ua.kramar.sandbox.process;

/** What keeps the world from starting, as a sentence for the person who started it. */
public final class StartFailure extends RuntimeException {

  public StartFailure(String sentence) {
    super(sentence);
  }

  public StartFailure(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
