package hornbook.search;

import hornbook.model.Section;
import hornbook.model.SitePath;
import java.util.List;

/**
 * A page as search sees it.
 *
 * @param part the title of the part it belongs to; empty if it belongs to none
 * @param level its level in words, such as {@code Core}; empty if it has none
 * @param titles what it is called, long and short; the first is shown
 * @param answers whether it answers what it is called; a folder's page only leads to answers
 * @param names what it explains
 * @param sections its text; titles of sections are part of what is searched
 */
public record SearchDocument(
    SitePath path,
    String part,
    String level,
    List<String> titles,
    boolean answers,
    List<String> names,
    List<Section> sections) {}
