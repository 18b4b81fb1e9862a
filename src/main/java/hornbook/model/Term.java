package hornbook.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A term of the glossary.
 *
 * @param id its anchor on the glossary page
 * @param name its canonical name
 * @param aliases other names and acronyms
 * @param caseSensitive the names that count only in exactly this case
 * @param autolink whether mentions in the text link themselves
 * @param owner the slug of the chapter that explains it; empty if none does
 * @param definition one sentence of Markdown; its slug is the term's id
 */
public record Term(
    String id,
    String name,
    List<String> aliases,
    Set<String> caseSensitive,
    boolean autolink,
    Optional<Name> owner,
    Chapter definition) {}
