package ua.kramar.cabinet.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The requests that a page makes to the server. Without the stream, the heartbeats of open cards,
 * and what a page asks for from time to time whatever happens.
 */
public final class ApiRequests {

  private static final List<String> NOT_COUNTED =
      List.of("/stream", "presence", "/alternatives", "/call-hours");

  private final Page page;
  private final List<String> made = new ArrayList<>();
  private final Set<Request> pending = new HashSet<>();

  private ApiRequests(Page page) {
    this.page = page;
  }

  public static ApiRequests of(Page page) {
    ApiRequests requests = new ApiRequests(page);
    page.onRequest(requests::begin);
    page.onRequestFinished(requests.pending::remove);
    page.onRequestFailed(requests.pending::remove);
    return requests;
  }

  private void begin(Request request) {
    String path = URI.create(request.url()).getPath();
    if (path.startsWith("/api/v1/") && NOT_COUNTED.stream().noneMatch(path::endsWith)) {
      made.add(request.method() + " " + path.substring("/api/v1".length()));
      pending.add(request);
    }
  }

  /** Waits until all are answered, and forgets them. */
  public ApiRequests fromNowOn() {
    page.waitForCondition(pending::isEmpty);
    made.clear();
    return this;
  }

  /** Waits until these have been made, in whatever order, and all are answered. */
  public void await(String... requests) {
    page.waitForCondition(() -> made.containsAll(List.of(requests)) && pending.isEmpty());
  }

  /** As "GET /orders/500000001", in their order. */
  public List<String> made() {
    page.waitForCondition(pending::isEmpty);
    return List.copyOf(made);
  }
}
