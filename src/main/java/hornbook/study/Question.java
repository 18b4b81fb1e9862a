package hornbook.study;

import hornbook.model.Article;
import hornbook.model.Lesson;

/**
 * A question of the guide with what of it can be studied.
 *
 * @param page its number among all pages in reading order, from 0
 */
record Question(int page, Article article, Lesson lesson) {
  String key() {
    return article.chapter().key();
  }
}
