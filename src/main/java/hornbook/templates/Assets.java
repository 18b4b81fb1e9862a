package hornbook.templates;

/**
 * Where the site's own files are published, below its root.
 *
 * @param folder what was {@code static/}, with a slash at its end
 * @param mathStylesheet the style sheet that formulas need
 */
record Assets(String folder, String mathStylesheet) {}
