package ua.kramar.cabinet;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import ua.kramar.cabinet.browser.BrowserTest;
import ua.kramar.cabinet.browser.Look;
import ua.kramar.cabinet.browser.Window;
import ua.kramar.cabinet.browser.Windows;
import ua.kramar.system.drivers.CabinetScenario;

/**
 * The pictures of the README, of a shop with orders to work on. They are written to {@code
 * target/pictures}; with {@code -Dcabinet.pictures.write=true} in place of the committed ones.
 */
@BrowserTest
class PicturesIT {

  private static final Look DARK_DESK = new Look(1440, 900, ColorScheme.DARK);
  private static final Look TELEPHONE = new Look(390, 844, ColorScheme.LIGHT);

  private static CabinetScenario shop;
  private static String urgent;

  @BeforeAll
  static void aShopAtWork() {
    shop = CabinetScenario.ofTheShopForPictures();
    shop.colleagueMoves(shop.orderOf("Бондаренко", "Ігор", "+380502223344"), 26, 2);
    shop.colleagueMoves(shop.orderOf("Кравчук", "Наталія", "+380631112233"), 26);
    shop.orderOf("Мельник", "Ірина", "+380501234567");
    urgent = shop.orderWithoutCall("Шевчук", "Оксана", "+380671234567");
    shop.orderOf("Ткаченко", "Василь", "+380979876543");
    shop.orderOf("Поліщук", "Марія", "+380935556677");
  }

  @Test
  void ofTheListWithAnOrderBesideIt(Windows windows) {
    take(windows.open(), "orders-light");
    take(windows.open(DARK_DESK), "orders-dark");
  }

  private static void take(Window window, String name) {
    window.signedIn(shop.owner(), shop.ownersPassword(), "/orders/" + urgent + "?view=new");
    assertThat(window.card().heading(urgent)).isVisible();
    assertThat(window.orders().connection()).containsText("Онлайн");
    picture(window, name);
  }

  @Test
  void ofATelephone(Windows windows) {
    Window window = windows.open(TELEPHONE);
    window.ownerOf(shop);
    assertThat(window.orders().link(urgent)).isVisible();
    picture(window, "telephone-list");
    window.orders().link(urgent).click();
    assertThat(window.card().heading(urgent)).isVisible();
    picture(window, "telephone-order");
  }

  private static void picture(Window window, String name) {
    // Nothing blinks and no letter changes its form once the fonts are there.
    window.page().evaluate("document.fonts.ready.then(() => document.activeElement?.blur())");
    Path directory =
        Boolean.getBoolean("cabinet.pictures.write")
            ? Path.of("src", "site", "pictures")
            : Path.of("target", "pictures");
    window
        .page()
        .screenshot(new Page.ScreenshotOptions().setPath(directory.resolve(name + ".png")));
  }
}
