package hornbook.study;

import hornbook.model.Article;
import hornbook.model.Lesson;

/** A question of the guide with what of it can be studied. */
record Question(Article article, Lesson lesson) {
  String key() {
    return article.chapter().key();
  }
}
