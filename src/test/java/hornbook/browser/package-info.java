/**
 * What a reader does, in a real browser. A test takes a {@code Page} as a parameter and stands
 * under {@link hornbook.browser.InBrowser}.
 */
package hornbook.browser;
