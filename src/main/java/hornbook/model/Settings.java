package hornbook.model;

import java.util.SortedMap;

/**
 * The guide's configuration, {@code hornbook.yml}, with its defaults filled in.
 *
 * @param identity the name by which readers' Anki knows the guide, whatever its title is now
 * @param shortTitle the title where there is room for a dozen letters, below an icon
 * @param address the site's public URL, ending in {@code /}, for what cannot be relative; empty if
 *     unknown
 * @param repository the URL of the source repository, without a trailing slash; empty if unknown
 * @param branch the branch that "edit this page" opens
 * @param contentFolder the content folder's path inside the repository, with {@code /}
 * @param macros TeX macros by name, such as {@code \\R}
 * @param headings the text of each known heading by its role, such as {@code thirty-seconds}
 * @param rawHtml whether authors may write HTML (it is cleaned all the same)
 */
public record Settings(
    String title,
    String identity,
    String shortTitle,
    String subtitle,
    String description,
    String language,
    String address,
    String repository,
    String branch,
    String contentFolder,
    SortedMap<String, String> macros,
    SortedMap<String, String> headings,
    boolean rawHtml) {}
