package hornbook.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@InBrowser
@DisplayName("A reader's progress")
final class StudyStoreTest {
  private static final String KEY = "/:study";

  private StudyScripts scripts;
  private Page page;

  @BeforeEach
  void open(Browser browser) {
    scripts = StudyScripts.in(browser, "Europe/Berlin");
    page = tab();
  }

  @AfterEach
  void close() {
    scripts.close();
  }

  /** A page with the store, and a way to grade cards by their names. */
  private Page tab() {
    Page tab = scripts.tab();
    load(tab);
    return tab;
  }

  private static void load(Page tab) {
    tab.evaluate(
        """
        async () => {
          const { graded } = await import("/js/study/progress.js");
          const { studyStore } = await import("/js/parts/study-store.js");
          window.store = studyStore();
          window.calls = 0;
          store.onChange(() => calls++);
          window.cards = () => Object.keys(store.read().cards).sort().join(" ");
          window.grade = (id) =>
            store.update((progress) => graded(progress, id, 3, new Date(2026, 0, 1, 9)));
        }\
        """);
  }

  private static void grade(Page tab, String card) {
    tab.evaluate("id => grade(id).then(() => {})", card);
  }

  private static Object cards(Page tab) {
    return tab.evaluate("cards()");
  }

  private static Object trouble(Page tab) {
    return tab.evaluate("store.read() && store.trouble");
  }

  private Object stored(String key) {
    return page.evaluate("key => localStorage.getItem(key)", key);
  }

  private void write(String text) {
    page.evaluate("([key, text]) => localStorage.setItem(key, text)", List.of(KEY, text));
  }

  private void reload() {
    page.reload();
    load(page);
  }

  @Test
  @DisplayName("is there again after a reload, under the site's own name")
  void isKept() {
    grade(page, "one");
    assertEquals(1, page.evaluate("localStorage.length"));
    reload();
    assertEquals("one", cards(page));
    assertEquals("", trouble(page));
  }

  @Test
  @DisplayName("is whole when two tabs write at once, and each tells the other")
  void twoTabs() {
    Page other = tab();
    String many = "name => { for (let i = 0; i < 40; i++) grade(`${name}${i}`); }";
    page.evaluate(many, "a");
    other.evaluate(many, "b");
    for (Page tab : List.of(page, other)) {
      tab.waitForFunction("cards().split(' ').length === 80");
      tab.waitForFunction("calls > 40");
      assertEquals("", trouble(tab));
    }
  }

  @Test
  @DisplayName("loses nothing when the page is left while another tab holds the lock")
  void leftInTheQueue() {
    Page other = tab();
    other.evaluate(
        """
        key => new Promise((held) => {
          void navigator.locks.request(key, () => new Promise(() => held()));
        })\
        """,
        KEY);
    page.evaluate("void grade('one')");
    assertEquals("", cards(page));
    reload();
    assertEquals("one", cards(page));
  }

  @Test
  @DisplayName("is seen by a tab that was opened before, whatever it showed until then")
  void staleTab() {
    Page other = tab();
    grade(page, "one");
    grade(other, "two");
    assertEquals("one two", cards(other));
    assertEquals("one two", cards(page));
  }

  @Test
  @DisplayName("goes on in the page where storage is blocked")
  void blocked() {
    page.addInitScript(
        "Object.defineProperty(window, 'localStorage',"
            + " { get() { throw new DOMException('no', 'SecurityError'); } })");
    reload();
    assertEquals("blocked", trouble(page));
    grade(page, "one");
    grade(page, "two");
    assertEquals("one two", cards(page));
    page.evaluate("store.erase()");
    assertEquals("", cards(page));
    assertEquals("blocked", trouble(page));
  }

  @Test
  @DisplayName("waits in the page while storage is full, and is written once there is room")
  void full() {
    page.evaluate(
        """
        () => {
          window.setItem = Storage.prototype.setItem;
          Storage.prototype.setItem = () => { throw new DOMException("", "QuotaExceededError"); };
        }\
        """);
    grade(page, "one");
    grade(page, "two");
    assertEquals("full", trouble(page));
    assertEquals("one two", cards(page));
    Page other = tab();
    grade(other, "three");
    page.evaluate("void (Storage.prototype.setItem = window.setItem)");
    page.waitForFunction("cards() === 'one three two'");
    grade(page, "four");
    assertEquals("", trouble(page));
    assertEquals("four one three two", cards(other));
  }

  @Test
  @DisplayName("that makes no sense is put aside and told of, never overwritten")
  void damaged() {
    write("{\"schema\":2, half of");
    assertEquals("damaged", trouble(page));
    grade(page, "one");
    reload();
    assertEquals("one", cards(page));
    assertEquals("damaged", trouble(page));
    assertEquals("{\"schema\":2, half of", page.evaluate("store.aside()"));
    write("[]");
    grade(page, "two");
    assertEquals("{\"schema\":2, half of\n[]", page.evaluate("store.aside()"));
    page.evaluate("store.discard()");
    assertEquals("", trouble(page));
    assertEquals("two", cards(page));
    page.evaluate("store.erase()");
    assertEquals(0, page.evaluate("localStorage.length"));
  }

  @Test
  @DisplayName("that makes sense in part is kept as far as it does, and put aside as a whole")
  void damagedInPart() {
    grade(page, "one");
    String text = stored(KEY).toString();
    String broken = text.replace("\"cards\":{", "\"cards\":{\"two\":{\"log\":7},");
    write(broken);
    assertEquals("damaged", trouble(page));
    assertEquals("one", cards(page));
    grade(page, "three");
    assertEquals("one three", cards(page));
    assertEquals(broken, stored(KEY + ":damaged"));
  }

  @Test
  @DisplayName("that cannot be put aside, because storage is full, stays where it is")
  void damagedAndFull() {
    write("nothing");
    page.evaluate(
        "void (Storage.prototype.setItem ="
            + " () => { throw new DOMException('', 'QuotaExceededError'); })");
    grade(page, "one");
    assertEquals("one", cards(page));
    assertEquals("nothing", stored(KEY));
  }

  @Test
  @DisplayName("that a newer version wrote is left alone")
  void newer() {
    write("{\"schema\":99}");
    grade(page, "one");
    assertEquals("newer", trouble(page));
    assertEquals("{\"schema\":99}", stored(KEY));
    assertEquals("one", cards(page));
  }

  @Test
  @DisplayName("of the first schema is taken over, and written in the form of today")
  void migrated() {
    write("{\"schema\":1,\"cards\":{\"one\":[[1767250800000,3]]}}");
    assertEquals("", trouble(page));
    grade(page, "two");
    assertEquals("one two", cards(page));
    assertEquals(2, page.evaluate("JSON.parse(localStorage.getItem('" + KEY + "')).schema"));
  }

  @Test
  @DisplayName("that somebody removed meanwhile is gone, and the page says so")
  void cleared() {
    grade(page, "one");
    Page other = tab();
    page.evaluate("store.erase()");
    assertEquals("", trouble(page));
    other.waitForFunction("store.trouble === 'cleared'");
    assertEquals("", cards(other));
    grade(other, "two");
    assertEquals("two", cards(page));
  }
}
