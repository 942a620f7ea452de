package ua.kramar.fire;

import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Calls of the call centre to buyers who have no order: they are asked for, and agents make them,
 * some of whom vanish. At night nothing is due.
 */
final class CallingCaller {

  private static final Map<String, String> HEADERS =
      Map.of(
          "Authorization",
          "Bearer call-center.demo-call-center-secret",
          "Content-Type",
          "text/xml; charset=utf-8");

  private static final String ENVELOPE =
      "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\""
          + " xmlns=\"https://kramar.ua/soap/call-center/v1\"><s:Body>%s</s:Body></s:Envelope>";

  private static final String REQUEST =
      "<requestCallback><sourceSystem>fire</sourceSystem><externalId>%1$s</externalId><seller>%2$s</seller>"
          + "<customer><surname>Мельник</surname><name>Ірина</name><phone>0501234567</phone></customer>"
          + "<about>REQUESTED</about><note>%1$s</note></requestCallback>";

  private static final String FETCH =
      "<fetchCallbacks><agentId>%s</agentId><seller>%s</seller><max>2</max><leaseSeconds>%d</leaseSeconds></fetchCallbacks>";

  private static final String REPORT =
      "<reportCallResult><sourceSystem>fire</sourceSystem><externalId>%s</externalId><callbackId>%s</callbackId>"
          + "<fence>%s</fence><disposition>ANSWERED</disposition></reportCallResult>";

  private static final Pattern TAKEN =
      Pattern.compile("callbackId>(\\d+)</(?:\\w+:)?callbackId><(?:\\w+:)?fence>(\\d+)<");

  private final FaultTestShop shop;
  private final PromiseLedger ledger;
  private final Insistence insistence;
  private final Random random;

  CallingCaller(FaultTestShop shop, PromiseLedger ledger, Insistence insistence, Random random) {
    this.shop = shop;
    this.ledger = ledger;
    this.insistence = insistence;
    this.random = random;
  }

  void request() {
    String words = "fire-" + FaultTestShop.fresh();
    ask("requestCallback", REQUEST.formatted(words, shop.code()));
    ledger.promised(new Promise(Promise.Kind.CALLBACK, 0, words));
  }

  /** Takes what is due, and tells of it; now and then not, or so late that another has taken it. */
  void work() {
    boolean vanishes = random.nextInt(4) == 0;
    int seconds = vanishes ? 1 : 1 + random.nextInt(10);
    String agent = "fire-" + FaultTestShop.fresh();
    HttpSender.Answer taken = ask("fetchCallbacks", FETCH.formatted(agent, shop.code(), seconds));
    Matcher each = TAKEN.matcher(taken.body());
    while (!vanishes && each.find()) {
      String report = REPORT.formatted(FaultTestShop.fresh(), each.group(1), each.group(2));
      if (ask("reportCallResult", report).status() == 200) {
        ledger.promised(
            new Promise(Promise.Kind.CALLBACK_REPORT, 0, each.group(1) + " " + each.group(2)));
      }
    }
  }

  /** Until it is done, or refused for good because another has been faster. */
  private HttpSender.Answer ask(String what, String message) {
    Supplier<Optional<HttpSender.Answer>> request =
        () ->
            shop.http()
                .tryTo("POST", "/soap/call-center", HEADERS, ENVELOPE.formatted(message))
                .filter(answer -> answer.status() == 200 || isConflict(answer));
    return insistence.until(what, request, 200, 500);
  }

  private static boolean isConflict(HttpSender.Answer answer) {
    return answer.body().contains("callback-taken") || answer.body().contains("callback-over");
  }

  /** Whether call-backs were given to one agent at a time. Each query returns contradictions. */
  static final class Check {

    /** A lease begins when the one before has ended, or its agent has told of the call. */
    private static final String LEASES =
        """
        with shop as (select cast(? as bigint) as id),
        each as (
          select c.*, lag(c.fence) over w as last, lag(c.lease_until) over w as last_until, lag(c.reported_at) over w as told
          from shop join callback_call c on c.seller_id = shop.id
          window w as (partition by c.callback_id order by c.fence))
        select 'call-back ' || callback_id || ' was taken as ' || fence || ' at ' || taken_at || ', before until ' || last_until
        from each
        where last is not null and taken_at < last_until
        union all
        select 'call-back ' || callback_id || ' was taken as ' || fence || ' after ' || coalesce(last, 0) from each
        where fence <> coalesce(last, 0) + 1
        union all
        select 'call-back ' || callback_id || ' was taken after it was told of' from each where told is not null
        """;

    private static final String REPORTS =
        """
        with shop as (select cast(? as bigint) as id)
        select 'call-back ' || b.id || ' is ' || b.state || ' with ' || count(c.reported_at) || ' reports of ' || b.attempts
        from shop join callback b on b.seller_id = shop.id
        left join callback_call c on c.seller_id = b.seller_id and c.callback_id = b.id
        group by b.seller_id, b.id, b.state, b.attempts
        having count(c.reported_at) <> b.attempts or (b.state = 'DONE') <> (b.attempts = 1)
        """;

    private final Database database;
    private final long seller;

    Check(Database database, FaultTestShop shop) {
      this.database = database;
      this.seller = database.seller(shop);
    }

    Set<String> leasesWrong() {
      return new TreeSet<>(database.rows(row -> row.getString(1), LEASES, seller));
    }

    Set<String> reportsWrong() {
      return new TreeSet<>(database.rows(row -> row.getString(1), REPORTS, seller));
    }
  }
}
