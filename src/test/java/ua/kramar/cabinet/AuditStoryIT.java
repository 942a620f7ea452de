package ua.kramar.cabinet;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.kramar.cabinet.browser.BrowserTest;
import ua.kramar.cabinet.browser.Window;
import ua.kramar.cabinet.browser.Windows;
import ua.kramar.system.drivers.CabinetScenario;

/** The owner reads who did what to access and settings; a manager does not. */
@BrowserTest
@Tag("C6")
class AuditStoryIT {

  private final CabinetScenario shop = CabinetScenario.ofANewShop();

  @Test
  void theOwnerReadsTheAuditByKeyboard(Windows windows) {
    String mail = CabinetScenario.newcomer();
    shop.invites(mail);
    Window window = windows.open();
    window.ownerOf(shop);
    Page page = window.page();
    assertThat(window.orders().heading("Нові замовлення")).isVisible();
    window.awaitLive();
    page.keyboard().press("g");
    page.keyboard().press("u");
    Locator link = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Журнал дій"));
    link.focus();
    page.keyboard().press("Enter");

    assertThat(window.orders().heading("Журнал дій")).isVisible();
    assertThat(page).hasTitle("Журнал дій · Крамар");
    Locator entries = page.locator(".audit-list > li");
    assertThat(entries.filter(new Locator.FilterOptions().setHasText("Запрошення надіслано")))
        .containsText(Pattern.compile("Пакувальник.*мережа 127\\.0\\.0\\.0/24"));
    assertThat(entries.first()).containsText("Вхід");
    Assertions.assertThat(page.locator(".audit").innerText()).doesNotContain(mail, shop.owner());

    page.getByLabel("Дія").selectOption(new SelectOption().setValue("person.invited"));
    assertThat(entries).hasCount(1);
    page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Хто").setExact(true))
        .selectOption(new SelectOption().setIndex(2));
    assertThat(page.getByText("Таких дій не було")).isVisible();
    Download download =
        page.waitForDownload(
            () -> {
              page.getByText("Завантажити за 30 днів").focus();
              page.keyboard().press("Enter");
            });
    Assertions.assertThat(download.suggestedFilename()).isEqualTo("audit.jsonl");
    window.awaitFocus();
  }

  @Test
  void aManagerFindsNoAudit(Windows windows) {
    Window window = windows.open();
    window.signedIn(shop.manager(), shop.managersPassword(), "/settings/audit");

    assertThat(window.orders().heading("Такої сторінки немає")).isVisible();
    assertThat(window.page().getByText("Журнал дій")).isHidden();
  }
}
