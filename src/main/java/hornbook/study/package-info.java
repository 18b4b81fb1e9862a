/**
 * What a reader takes away from the pages to study: {@link hornbook.study.StudyDeck} makes the
 * files that the study pages load, and the package for Anki. SQLite's home. Neither how a page is
 * read nor how one is shown is known here.
 */
package hornbook.study;
