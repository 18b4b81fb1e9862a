package hornbook.study;

import hornbook.json.JsonText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.IntStream;

/**
 * What Anki is told of a guide's notes once for all of them. Fields and templates are those of
 * version 1 for ever: with others, Anki would hold the notes that readers have for different ones.
 *
 * @param identity the name by which the guide stays the same
 */
record AnkiModel(String identity, String name, String css) {
  static final List<String> FIELDS = List.of("Prompt", "Answer", "Question", "Address", "Id");

  /** Seconds since 1970, of the day when version 1 was made. */
  static final long MADE = 1_795_564_800L;

  private static final int VERSION = 1;
  private static final long FIRST_ID = 1_500_000_000_000L;
  private static final int ID_BITS = 36;
  private static final long DEFAULT_DECK = 1;
  private static final String FRONT = "<div class=\"prompt\">{{Prompt}}</div>";
  private static final String BACK =
      """
      {{FrontSide}}
      <hr id="answer">
      <div class="answer">{{Answer}}</div>
      <p class="question">{{#Address}}<a href="{{Address}}">{{Question}}</a>{{/Address}}\
      {{^Address}}{{Question}}{{/Address}}</p>\
      """;

  long id() {
    return FIRST_ID + StableName.number("model " + VERSION + "\0" + identity, ID_BITS);
  }

  long deckId(String deck) {
    return FIRST_ID + StableName.number("deck\0" + identity + "\0" + deck, ID_BITS);
  }

  /** The column {@code models}. */
  String models() {
    Map<String, Object> template = new LinkedHashMap<>();
    template.put("name", "Recall");
    template.put("ord", 0);
    template.put("qfmt", FRONT);
    template.put("afmt", BACK);
    template.put("did", Optional.empty());
    template.put("bqfmt", "");
    template.put("bafmt", "");
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("id", id());
    model.put("name", name);
    model.put("type", 0);
    model.put("mod", MADE);
    model.put("usn", -1);
    model.put("sortf", 0);
    model.put("did", DEFAULT_DECK);
    model.put("tmpls", List.of(template));
    model.put("flds", IntStream.range(0, FIELDS.size()).mapToObj(AnkiModel::field).toList());
    model.put("css", css);
    model.put("latexPre", "\\documentclass{article}\n\\begin{document}\n");
    model.put("latexPost", "\\end{document}");
    model.put("req", List.of(List.of(0, "any", List.of(0))));
    model.put("tags", List.of());
    model.put("vers", List.of());
    return JsonText.object(Map.of(String.valueOf(id()), model));
  }

  private static Map<String, Object> field(int place) {
    Map<String, Object> field = new LinkedHashMap<>();
    field.put("name", FIELDS.get(place));
    field.put("ord", place);
    field.put("sticky", false);
    field.put("rtl", false);
    field.put("font", "Arial");
    field.put("size", 20);
    field.put("media", List.of());
    return field;
  }

  /**
   * The column {@code decks}; Anki wants its own first deck to be there.
   *
   * @param decks their ids by their names
   */
  String decks(SortedMap<String, Long> decks) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put(String.valueOf(DEFAULT_DECK), deck(DEFAULT_DECK, "Default", 0));
    decks.forEach((deck, id) -> all.put(String.valueOf(id), deck(id, deck, MADE)));
    return JsonText.object(all);
  }

  private static Map<String, Object> deck(long id, String name, long changed) {
    Map<String, Object> deck = new LinkedHashMap<>();
    deck.put("id", id);
    deck.put("mod", changed);
    deck.put("name", name);
    deck.put("usn", -1);
    for (String today : List.of("lrnToday", "revToday", "newToday", "timeToday")) {
      deck.put(today, List.of(0, 0));
    }
    deck.put("collapsed", false);
    deck.put("browserCollapsed", false);
    deck.put("desc", "");
    deck.put("dyn", 0);
    deck.put("conf", 1);
    deck.put("extendNew", 10);
    deck.put("extendRev", 50);
    return deck;
  }

  /** The column {@code dconf}: the options of decks, as Anki's own defaults have them. */
  static String options() {
    Map<String, Object> fresh = new LinkedHashMap<>();
    fresh.put("bury", true);
    fresh.put("delays", List.of(1, 10));
    fresh.put("initialFactor", 2500);
    fresh.put("ints", List.of(1, 4, 7));
    fresh.put("order", 1);
    fresh.put("perDay", 20);
    fresh.put("separate", true);
    Map<String, Object> review = new LinkedHashMap<>();
    review.put("bury", true);
    review.put("ease4", 1.3);
    review.put("fuzz", 0.05);
    review.put("ivlFct", 1);
    review.put("maxIvl", 36_500);
    review.put("minSpace", 1);
    review.put("perDay", 200);
    Map<String, Object> lapse = new LinkedHashMap<>();
    lapse.put("delays", List.of(10));
    lapse.put("leechAction", 1);
    lapse.put("leechFails", 8);
    lapse.put("minInt", 1);
    lapse.put("mult", 0);
    Map<String, Object> options = new LinkedHashMap<>();
    options.put("id", 1);
    options.put("mod", 0);
    options.put("name", "Default");
    options.put("usn", 0);
    options.put("autoplay", true);
    options.put("replayq", true);
    options.put("maxTaken", 60);
    options.put("timer", 0);
    options.put("new", fresh);
    options.put("rev", review);
    options.put("lapse", lapse);
    return JsonText.object(Map.of("1", options));
  }

  /** The column {@code conf}. */
  String settings(int notes) {
    Map<String, Object> settings = new LinkedHashMap<>();
    settings.put("activeDecks", List.of(DEFAULT_DECK));
    settings.put("addToCur", true);
    settings.put("collapseTime", 1200);
    settings.put("curDeck", DEFAULT_DECK);
    settings.put("curModel", String.valueOf(id()));
    settings.put("dueCounts", true);
    settings.put("estTimes", true);
    settings.put("newSpread", 0);
    settings.put("nextPos", notes + 1);
    settings.put("sortBackwards", false);
    settings.put("sortType", "noteFld");
    settings.put("timeLim", 0);
    return JsonText.object(settings);
  }

  /** The names of a deck and of those that it is in. */
  static List<String> path(String deck) {
    List<String> path = new ArrayList<>();
    for (int end = deck.indexOf("::"); end >= 0; end = deck.indexOf("::", end + 2)) {
      path.add(deck.substring(0, end));
    }
    path.add(deck);
    return path;
  }
}
