package hornbook.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The tests of a class may take Playwright's {@code Page}, in a fresh context of its own, or the
 * {@code Browser}, which all tests share, and the {@code Online} sites or the {@code Studied} one.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith({BrowserExtension.class, OnlineSites.class})
@Tag("browser")
@Timeout(300)
public @interface InBrowser {}
