package ua.kramar.cabinet.correspondence;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static ua.kramar.cabinet.browser.Accessibility.assertAccessibleInEveryLook;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.Base64;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.kramar.cabinet.browser.BrowserTest;
import ua.kramar.cabinet.browser.Look;
import ua.kramar.cabinet.browser.MessagesPage;
import ua.kramar.cabinet.browser.Window;
import ua.kramar.cabinet.browser.Windows;
import ua.kramar.system.drivers.CabinetScenario;
import ua.kramar.system.drivers.Files;
import ua.kramar.system.drivers.TestBuyer;

/** A buyer and a manager send each other files, each in a browser of their own. */
@BrowserTest
@Tag("C1")
class AttachmentStoryIT {

  private final CabinetScenario shop = CabinetScenario.ofANewShop();
  private final TestBuyer buyer = TestBuyer.registered();

  @Test
  @Tag("C2a")
  void bothSidesSendFiles(Windows windows) {
    String id = CabinetScenario.buyerWrites(shop.orderBy(buyer), buyer, "Прийшла розбита");
    Page site = windows.open().page();
    site.navigate(CabinetScenario.buyersCabinet(buyer) + "&conversation=" + id);
    site.locator("#write textarea").fill("Ось фото");
    site.locator("#write input[type=file]").setInputFiles(photo("розбита.jpg"));
    site.getByText("Надіслати").click();
    assertThat(site.locator("#messages img")).hasCount(1);

    Window managers = windows.open();
    MessagesPage cabinet = signedIn(managers, id);
    Locator photo = cabinet.message("Ось фото").locator("img");
    assertThat(photo).hasAttribute("alt", "розбита.jpg");
    assertThat(photo).hasJSProperty("naturalWidth", 40);
    choose(managers.page(), pdf("Акт.pdf"));
    assertThat(files(managers.page())).containsText("Акт.pdf");
    cabinet.composer().fill("Надсилаємо акт");
    managers.page().reload();
    assertThat(files(managers.page())).containsText("Акт.pdf");
    assertThat(cabinet.composer()).hasValue("Надсилаємо акт");
    cabinet.composer().press("Control+Enter");
    assertThat(files(managers.page())).isHidden();
    Locator act = cabinet.message("Надсилаємо акт").getByText("Акт.pdf");
    Download download = managers.page().waitForDownload(act::click);
    Assertions.assertThat(download.suggestedFilename()).isEqualTo("Акт.pdf");
    assertThat(site.locator("#messages a[download='Акт.pdf']")).hasCount(1);
  }

  @Test
  void filesArePastedDroppedAndRemoved(Windows windows) {
    String id = CabinetScenario.buyerWrites(shop.orderBy(buyer), buyer, "Коли?");
    Window window = windows.open();
    MessagesPage cabinet = signedIn(window, id);
    Page page = window.page();

    give(page, "paste", "знімок.png");
    assertThat(files(page).locator("li")).hasCount(1);
    give(page, "drop", "перетягнутий.png");
    assertThat(files(page).locator("li")).hasCount(2);
    page.getByLabel("Прибрати файл знімок.png").click();
    assertThat(files(page).locator("li")).hasCount(1);
    assertThat(files(page)).containsText("перетягнутий.png");
    assertThat(cabinet.composer()).isFocused();
    // Without a word.
    cabinet.composer().press("Control+Enter");
    assertThat(page.locator(".thread-messages img[alt='перетягнутий.png']")).isVisible();
    assertThat(files(page)).isHidden();
  }

  @Test
  void saysWhyAFileIsNotTaken(Windows windows) {
    String id = CabinetScenario.buyerWrites(shop.orderBy(buyer), buyer, "Коли?");
    Window window = windows.open().expectRefusals("/attachments");
    MessagesPage cabinet = signedIn(window, id);
    assertThat(cabinet.composer()).isVisible();
    Page page = window.page();

    choose(page, new FilePayload("фото.jpg", "image/jpeg", Files.PDF));
    assertThat(page.getByText("За вмістом це application/pdf")).isVisible();
    choose(page, new FilePayload("великий.pdf", "application/pdf", new byte[(10 << 20) + 1]));
    assertThat(page.getByText("великий.pdf: файл більший за 10 МБ")).isVisible();
    assertThat(files(page)).isHidden();
  }

  @Test
  void everybodyCanUseThem(Windows windows) {
    String id = CabinetScenario.buyerWrites(shop.orderBy(buyer), buyer, "Коли?");
    Window window = windows.open(Look.NARROWEST);
    MessagesPage cabinet = signedIn(window, id);
    Page page = window.page();
    choose(page, photo("дуже довга назва файлу, яка не вміщається ніде.jpg"));
    choose(page, pdf("Акт.pdf"));
    assertAccessibleInEveryLook(
        window, "a message with files", () -> assertThat(files(page).locator("li")).hasCount(2));
    cabinet.composer().fill("Ось файли");
    cabinet.composer().press("Control+Enter");
    assertAccessibleInEveryLook(
        window,
        "a conversation with files",
        () -> assertThat(cabinet.message("Ось файли").locator("img")).isVisible());
  }

  private static Locator files(Page page) {
    return page.locator(".composer-files");
  }

  private static void choose(Page page, FilePayload file) {
    page.locator(".composer input[type=file]").setInputFiles(file);
  }

  /** What a browser does when somebody pastes or drops a picture. */
  private static void give(Page page, String event, String name) {
    page.locator(".composer textarea")
        .evaluate(
            """
            (field, [event, name, base64]) => {
              const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
              const data = new DataTransfer();
              data.items.add(new File([bytes], name, { type: 'image/png' }));
              const init = { bubbles: true, cancelable: true };
              field.dispatchEvent(event === 'paste'
                ? new ClipboardEvent('paste', { ...init, clipboardData: data })
                : new DragEvent('drop', { ...init, dataTransfer: data }));
            }
            """,
            java.util.List.of(
                event, name, Base64.getEncoder().encodeToString(Files.image("png", 30, 20))));
  }

  private static FilePayload photo(String name) {
    return new FilePayload(name, "image/jpeg", Files.photo(40, 30, 1, "secret"));
  }

  private static FilePayload pdf(String name) {
    return new FilePayload(name, "application/pdf", Files.PDF);
  }

  private MessagesPage signedIn(Window window, String conversation) {
    window.signedIn(shop.owner(), shop.ownersPassword(), "/messages/" + conversation);
    return new MessagesPage(window.page());
  }
}
