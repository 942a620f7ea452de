package ua.kramar.sandbox.mail;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import ua.kramar.sandbox.http.RoutingHttpServer;
import ua.kramar.sandbox.http.RoutingHttpServer.Answer;
import ua.kramar.sandbox.http.RoutingHttpServer.Request;

/** The mail catcher's part of the sandbox's page. */
record MailRoutes(MailCatcher mail) {

  void addTo(RoutingHttpServer page) {
    page.on("GET", "/mails", this::mails)
        .on("GET", "/mails/{id}", this::mail)
        .on("GET", "/smtp", request -> smtp())
        .on("POST", "/smtp/stop", this::stop)
        .on("POST", "/smtp/start", this::start)
        .on("POST", "/smtp/failures", this::refuse)
        .on("DELETE", "/smtp/failures", this::refuseNoMore);
  }

  /** The query's to is a part of the recipients, its after an id. */
  private Answer mails(Request request) throws IOException {
    String to = request.query().getOrDefault("to", "");
    long after = Long.parseLong(request.query().getOrDefault("after", "0"));
    List<Mail> found =
        mail.mails().stream().filter(each -> each.id() > after && each.to().contains(to)).toList();
    return Answer.json(found);
  }

  private Answer mail(Request request) throws IOException {
    long id = Long.parseLong(request.variable("id"));
    for (Mail each : mail.mails()) {
      if (each.id() == id) {
        return Answer.json(each);
      }
    }
    return Answer.error(404, "There is no mail " + id);
  }

  private Answer smtp() throws IOException {
    return Answer.json(
        Map.of("listening", mail.isListening(), "port", mail.port(), "waiting", mail.waiting()));
  }

  private Answer stop(Request request) throws IOException {
    mail.stop();
    return smtp();
  }

  private Answer start(Request request) throws IOException {
    mail.listen();
    return smtp();
  }

  private Answer refuse(Request request) throws IOException {
    JsonNode order = request.json();
    mail.refuse(
        order.path("reply").asText("451 4.3.0 Try again later"), order.path("count").asInt(1));
    return smtp();
  }

  private Answer refuseNoMore(Request request) throws IOException {
    mail.refuseNoMore();
    return smtp();
  }
}
