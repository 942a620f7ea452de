package ua.kramar.system.callcentre;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.xml.ws.soap.MTOMFeature;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.kramar.system.drivers.AppealCalls;
import ua.kramar.system.drivers.CallCentre;
import ua.kramar.system.drivers.Caller;
import ua.kramar.system.drivers.Files;
import ua.kramar.system.drivers.RawHttp;
import ua.kramar.system.drivers.TestShop;
import wsdl.callcentre.AddAttachment;
import wsdl.callcentre.AddAttachmentResponse;
import wsdl.callcentre.CallCenterPort;
import wsdl.callcentre.ConflictFault;
import wsdl.callcentre.NotFoundFault;
import wsdl.callcentre.ValidationFault;

/** The call centre adds files to appeals, beside its messages (MTOM) or within them. */
@Tag("C2c")
class AppealFileIT {

  private static final String INCLUDE =
      "<xop:Include xmlns:xop=\"http://www.w3.org/2004/08/xop/include\" href=\"%s\"/>";

  private static final String PARTED =
      "multipart/related; type=\"application/xop+xml\"; start=\"<r>\"; start-info=\"text/xml\"; boundary=\"=_b\"";

  private final TestShop shop = TestShop.opened();
  private final Caller machine = shop.machine("messages:read", "messages:write");
  private final String appeal = AppealCalls.registered(shop, null);
  private final CallCenterPort centre = CallCentre.signedIn(new MTOMFeature(0));

  @Test
  void theShopReadsWhatCameBesideAMessageOrWithinIt() throws Exception {
    byte[] photo = Files.image("png", 400, 300);
    AddAttachmentResponse beside = centre.addAttachment(adding("скриншот.png", photo));
    AddAttachmentResponse within =
        CallCentre.signedIn().addAttachment(adding("запис.pdf", Files.PDF));

    assertThat(beside.getMediaType()).isEqualTo("image/png");
    assertThat(within.getMediaType()).isEqualTo("application/pdf");
    JsonNode files = AppealCalls.read(machine, appeal).path("files");
    assertThat(files)
        .extracting(file -> file.path("name").asText())
        .containsExactly("скриншот.png", "запис.pdf");
    assertThat(machine.download("/attachments/" + within.getAttachmentId())).isEqualTo(Files.PDF);
    machine.get("/attachments/" + beside.getAttachmentId()).expecting(200);
    TestShop.opened()
        .machine("messages:read")
        .get("/attachments/" + within.getAttachmentId())
        .refusedWith(404, "not-found");
  }

  @Test
  void takesTenMegabytesAndNotEleven() throws Exception {
    assertThat(centre.addAttachment(adding("a.txt", text(10 << 20))).getSize()).isEqualTo(10 << 20);
    AddAttachment eleven = adding("b.txt", text(11_000_000));

    assertRefused(eleven, "attachment-too-large");
    assertThat(AppealCalls.read(machine, appeal).path("files")).hasSize(1);
  }

  @Test
  void refusesFilesThatAreNotWhatTheirSenderSays() throws Exception {
    AddAttachment otherHash = adding("a.pdf", Files.PDF);
    otherHash.setSha256(AppealCalls.sha256(new byte[] {1}));
    assertRefused(otherHash, "attachment-hash-mismatch");
    otherHash.setSha256("beef");
    assertRefused(otherHash, "validation-failed");
    assertRefused(adding("a.pdf", new byte[0]), "attachment-empty");
    assertRefused(adding("a.svg", Files.SVG), "attachment-type-not-allowed");
    assertRefused(adding("a.png", Files.PDF), "attachment-type-mismatch");
    AddAttachment nowhere = AppealCalls.adding(AppealCalls.ref("999999999999"), "a.pdf", Files.PDF);
    assertThat(
            catchThrowableOfType(NotFoundFault.class, () -> centre.addAttachment(nowhere))
                .getFaultInfo()
                .getCode())
        .isEqualTo("not-found");

    assertThat(AppealCalls.read(machine, appeal).path("files")).isEmpty();
  }

  @Test
  void addsAFileOnceForItsIdsAndNoneToAClosedAppeal() throws Exception {
    AddAttachment file = adding("a.pdf", Files.PDF);

    AddAttachmentResponse first = centre.addAttachment(file);
    AddAttachmentResponse again = centre.addAttachment(file);

    assertThat(again.getAttachmentId()).isEqualTo(first.getAttachmentId());
    assertThat(again.isDuplicate()).isTrue();
    file.setFileName("b.pdf");
    assertConflict(file, "idempotency-key-reused");
    AppealCalls.moved(appeal, 5);
    assertConflict(adding("c.pdf", Files.PDF), "appeal-closed");
    assertThat(AppealCalls.read(machine, appeal).path("files")).hasSize(1);
  }

  @Test
  void includesOnlyPartsOfTheMessageAndOnlyInTheContent() {
    String good = AppealCalls.file(appeal, Files.PDF, INCLUDE.formatted("cid:a"));
    assertThat(parted(good, "a").status()).isEqualTo(200);
    for (String address : List.of("file:///etc/passwd", "http://127.0.0.1:9/x", "cid:b", "a", "")) {
      String elsewhere = AppealCalls.file(appeal, Files.PDF, INCLUDE.formatted(address));
      assertThat(parted(elsewhere, "a").body())
          .as(address)
          .contains("validationFault", "validation-failed", "<field>content</field>");
    }
    String misplaced =
        AppealCalls.file(appeal, Files.PDF).replace("a.pdf", INCLUDE.formatted("cid:a"));
    assertThat(parted(misplaced, "a").body()).contains("<field>fileName</field>");
    String twice =
        AppealCalls.file(
            appeal, Files.PDF, INCLUDE.formatted("cid:a") + INCLUDE.formatted("cid:a"));
    assertThat(parted(twice, "a").body()).contains("validationFault");
    assertThat(parted(AppealCalls.file(appeal, Files.PDF), "a").body())
        .as("a part that nothing includes")
        .contains("<code>malformed-body</code>");
    assertThat(send("text/xml", envelope(good).getBytes(UTF_8)).body())
        .as("without parts")
        .contains("<field>content</field>");
    assertThat(send(PARTED, "--=_b\r\n\r\n".getBytes(US_ASCII)).body())
        .contains("<code>malformed-body</code>");
    assertThat(send(PARTED.replace("text/xml", "application/soap+xml"), new byte[0]).body())
        .contains("VersionMismatch", "<code>unsupported-media-type</code>");
    assertThat(AppealCalls.read(machine, appeal).path("files")).hasSize(1);
  }

  @Test
  void anAppealHasTwentyFiles() throws Exception {
    for (int file = 0; file < 20; file++) {
      centre.addAttachment(adding("a" + file + ".pdf", Files.PDF));
    }

    assertConflict(adding("z.pdf", Files.PDF), "appeal-files-full");
  }

  private AddAttachment adding(String name, byte[] content) {
    return AppealCalls.adding(AppealCalls.ref(appeal), name, content);
  }

  private static byte[] text(int length) {
    byte[] text = new byte[length];
    Arrays.fill(text, (byte) 'a');
    return text;
  }

  private void assertRefused(AddAttachment file, String code) {
    assertThat(
            catchThrowableOfType(ValidationFault.class, () -> centre.addAttachment(file))
                .getFaultInfo()
                .getCode())
        .isEqualTo(code);
  }

  private void assertConflict(AddAttachment file, String code) {
    assertThat(
            catchThrowableOfType(ConflictFault.class, () -> centre.addAttachment(file))
                .getFaultInfo()
                .getCode())
        .isEqualTo(code);
  }

  /** Sends a message with a PDF beside it. */
  private static RawHttp.Reply parted(String request, String id) {
    var body = new ByteArrayOutputStream();
    body.writeBytes(
        ("--=_b\r\nContent-Type: application/xop+xml; charset=UTF-8; type=\"text/xml\"\r\nContent-ID: <r>\r\n\r\n"
                + envelope(request)
                + "\r\n--=_b\r\nContent-Type: application/pdf\r\nContent-ID: <"
                + id
                + ">\r\n\r\n")
            .getBytes(UTF_8));
    body.writeBytes(Files.PDF);
    body.writeBytes("\r\n--=_b--\r\n".getBytes(US_ASCII));
    return send(PARTED, body.toByteArray());
  }

  private static String envelope(String request) {
    return "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\""
        + " xmlns:c=\"https://kramar.ua/soap/call-center/v1\"><s:Body>"
        + request
        + "</s:Body></s:Envelope>";
  }

  private static RawHttp.Reply send(String type, byte[] body) {
    return RawHttp.send(
        new RawHttp.Request(
            "POST",
            "/soap/call-center",
            List.of(
                "Authorization: Bearer " + CallCentre.ID + "." + CallCentre.SECRET,
                "Content-Type: " + type),
            body));
  }
}
