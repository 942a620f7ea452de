package ua.kramar.system.cabinet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ua.kramar.system.drivers.TestEnvironment;

/** How the cabinet's pages come to a browser: at every address, never stale, never twice. */
class PagesIT {

  private static final HttpClient BROWSER = HttpClient.newHttpClient();
  private static final Pattern ASSET = Pattern.compile("(?:src|href)=\"(/assets/[^\"]+\\.js)\"");

  private static HttpResponse<byte[]> ask(String method, String path, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(TestEnvironment.server() + path))
            .method(method, HttpRequest.BodyPublishers.noBody());
    if (headers.length > 0) {
      request.headers(headers);
    }
    return BROWSER.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
  }

  private static String text(HttpResponse<byte[]> answer) {
    return new String(answer.body(), StandardCharsets.UTF_8);
  }

  private static String header(HttpResponse<?> answer, String name) {
    List<String> values = answer.headers().allValues(name);
    assertThat(values).as("%s of %s", name, answer.uri()).hasSizeLessThanOrEqualTo(1);
    return values.isEmpty() ? null : values.get(0);
  }

  private static String asset() throws IOException, InterruptedException {
    Matcher asset = ASSET.matcher(text(ask("GET", "/")));
    assertThat(asset.find()).as("the page names a script of the cabinet").isTrue();
    return asset.group(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/orders",
        "/orders/",
        "/orders/500000000?view=new",
        "/no/such/page",
        "/console",
        "/ґ"
      })
  void showsThePageAtEveryAddressOfTheCabinet(String path) throws Exception {
    String address = path.replace("ґ", "%D2%91");

    HttpResponse<byte[]> answer = ask("GET", address);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(header(answer, "Content-Type")).isEqualTo("text/html;charset=UTF-8");
    assertThat(text(answer)).contains("<html lang=\"uk\"").isEqualTo(text(ask("GET", "/")));
    HttpResponse<byte[]> head = ask("HEAD", address);
    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/nope",
        "/api",
        "/api/v1/nope",
        "/soap/nope",
        "/assets/nope",
        "/assets/nope-12345678.js",
        "/nope.ico",
        "/.env",
        "/health",
        "/metrics"
      })
  void doesNotPassThePageOffAsWhatIsNotThere(String path) throws Exception {
    HttpResponse<byte[]> answer = ask("GET", path);

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(text(answer)).doesNotContain("<html lang=\"uk\"");
    assertThat(header(answer, "Cache-Control")).isIn("no-store", "no-cache");
  }

  @Test
  void keepsTheInsideOfTheApplicationToItself() throws Exception {
    for (String path : List.of("/WEB-INF/web.xml", "/WEB-INF/undertow-handlers.conf")) {
      assertThat(ask("GET", path).statusCode()).as(path).isEqualTo(404);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE"})
  void onlyShowsPages(String method) throws Exception {
    assertThat(ask(method, "/orders").statusCode()).isIn(404, 405);
  }

  @Test
  void narrowsWhatABrowserMayDo() throws Exception {
    for (String path :
        List.of("/", "/orders/500000000", asset(), "/api/v1/carriers", "/nope.ico")) {
      HttpResponse<byte[]> answer = ask("GET", path);

      assertThat(header(answer, "Content-Security-Policy").split("; "))
          .contains(
              "default-src 'self'",
              "object-src 'none'",
              "base-uri 'none'",
              "form-action 'self'",
              "frame-ancestors 'none'")
          .noneMatch(rule -> rule.contains("unsafe"));
      assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
      assertThat(header(answer, "Referrer-Policy")).isEqualTo("no-referrer");
      assertThat(header(answer, "Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
      assertThat(header(answer, "X-Correlation-Id")).isNotBlank();
    }
  }

  @Test
  void asksAboutThePageAnewAndKeepsAssetsForEver() throws Exception {
    assertThat(header(ask("GET", "/orders"), "Cache-Control")).isEqualTo("no-cache");
    assertThat(header(ask("GET", "/api/v1/carriers"), "Cache-Control")).isEqualTo("no-store");
    assertThat(header(ask("GET", asset()), "Cache-Control"))
        .isEqualTo("public, max-age=31536000, immutable");
  }

  @Test
  void sendsAPageThatIsKnownOnlyOnce() throws Exception {
    String tag = header(ask("GET", "/"), "ETag");

    HttpResponse<byte[]> known =
        ask("GET", "/orders/500000000", "If-None-Match", "\"other\", " + tag);

    assertThat(known.statusCode()).isEqualTo(304);
    assertThat(known.body()).isEmpty();
    assertThat(header(known, "ETag")).isEqualTo(tag);
    assertThat(header(known, "Cache-Control")).isEqualTo("no-cache");
    assertThat(ask("GET", "/", "If-None-Match", "W/\"other\"").statusCode()).isEqualTo(200);
  }

  @Test
  void compressesForClientsThatAcceptIt() throws Exception {
    for (String path : List.of("/", asset(), "/api/v1/order-statuses")) {
      HttpResponse<byte[]> plain = ask("GET", path);
      HttpResponse<byte[]> packed = ask("GET", path, "Accept-Encoding", "gzip, br");

      HttpHeaders headers = packed.headers();
      assertThat(headers.firstValue("Content-Encoding")).as(path).contains("gzip");
      assertThat(header(packed, "Vary")).isEqualTo("Accept-Encoding");
      assertThat(header(plain, "Vary")).isEqualTo("Accept-Encoding");
      assertThat(packed.body().length).isLessThan(plain.body().length);
      assertThat(new GZIPInputStream(new ByteArrayInputStream(packed.body())).readAllBytes())
          .isEqualTo(plain.body());
    }
  }
}
