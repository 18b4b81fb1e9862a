package hornbook.templates;

/**
 * Where the site's own files are published, below its root.
 *
 * @param folder what was {@code static/}, with a slash at its end
 * @param mathStylesheet the style sheet that formulas need
 * @param pdf the whole guide as a PDF; empty if there is none
 */
record Assets(String folder, String mathStylesheet, String pdf) {}
