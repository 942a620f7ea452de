package ua.kramar.bench;

/** What is not the expected answer is an error, and counted. */
final class Expect {

  private Expect() {}

  static HttpConnection.Response status(int status, HttpConnection.Response answer) {
    if (answer.status() != status) {
      throw new IllegalStateException(answer.status() + ": " + answer.body());
    }
    return answer;
  }
}
