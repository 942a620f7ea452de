import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Authenticator;
import java.net.HttpURLConnection;
import java.net.PasswordAuthentication;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/** Places a phone order by HttpURLConnection, whose Authenticator is asked after a challenge. */
public class UrlConnectionOrder {

  public static void main(String[] arguments) throws IOException {
    Authenticator.setDefault(
        new Authenticator() {
          @Override
          protected PasswordAuthentication getPasswordAuthentication() {
            return new PasswordAuthentication(
                System.getenv("TOKEN"), System.getenv("SECRET").toCharArray());
          }
        });
    String order =
        Files.readString(Path.of("order.xml"))
            .replace("@ID@", UUID.randomUUID().toString())
            .replace("@SELLER@", System.getenv("SELLER"))
            .replace("@SKU@", System.getenv("SKU"));
    var connection =
        (HttpURLConnection)
            URI.create(System.getenv("SERVER") + "/soap/call-center").toURL().openConnection();
    connection.setDoOutput(true);
    connection.setRequestProperty("Content-Type", "text/xml; charset=utf-8");
    try (OutputStream out = connection.getOutputStream()) {
      out.write(order.getBytes(StandardCharsets.UTF_8));
    }
    try (InputStream in = connection.getInputStream()) {
      String answer = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      System.out.println(answer.replaceAll("(?s).*<orderNumber>(\\d+)<.*", "$1"));
    }
  }
}
