import java.io.IOException;
import java.net.Authenticator;
import java.net.PasswordAuthentication;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/** Places a phone order by java.net.http, whose Authenticator is asked after a challenge. */
public class HttpClientOrder {

  public static void main(String[] arguments) throws IOException, InterruptedException {
    HttpClient client =
        HttpClient.newBuilder()
            .authenticator(
                new Authenticator() {
                  @Override
                  protected PasswordAuthentication getPasswordAuthentication() {
                    return new PasswordAuthentication(
                        System.getenv("TOKEN"), System.getenv("SECRET").toCharArray());
                  }
                })
            .build();
    String order =
        Files.readString(Path.of("order.xml"))
            .replace("@ID@", UUID.randomUUID().toString())
            .replace("@SELLER@", System.getenv("SELLER"))
            .replace("@SKU@", System.getenv("SKU"));
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(System.getenv("SERVER") + "/soap/call-center"))
            .header("Content-Type", "text/xml; charset=utf-8")
            .POST(BodyPublishers.ofString(order))
            .build();
    String answer = client.send(request, BodyHandlers.ofString()).body();
    System.out.println(answer.replaceAll("(?s).*<orderNumber>(\\d+)<.*", "$1"));
  }
}
