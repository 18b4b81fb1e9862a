/**
 * The cards of the guide, as the build lists them.
 *
 * @typedef {object} Question
 * @property {string} key its published path without `.html`
 * @property {string} url relative to the site's root, as all addresses here
 * @property {number} page its number among all pages in reading order, as in the search
 * @property {string} title
 * @property {string} question
 * @property {string} level core, deeper, hard, or nothing
 * @property {string} content hash of its text
 * @property {string} [file] where its cards, follow-ups and levels stand, if it has some
 * @property {string[]} prompts the ids of its cards
 * @property {number} asks how many follow-ups it has
 *
 * @typedef {{ title: string, url: string, questions: Question[] }} Part
 * @typedef {{ format: number, title: string, anki?: string, text?: string, parts: Part[] }} Deck
 * @typedef {{ id: string, part: Part, question: Question }} DeckCard
 *
 * @typedef {object} QuestionFile
 * @property {{ id: string, prompt: string, answer: string }[]} cards
 * @property {string} thirty
 * @property {{ anchor: string, question: string, answer: string }[]} asks
 * @property {{ name: string, text: string }[]} levels
 */

/**
 * @param {any} json
 * @returns {Deck}
 */
export function readDeck(json) {
  if (json?.format !== 1) throw new Error("This deck is made for another version of the page.");
  return json;
}

/**
 * The cards in reading order.
 *
 * @param {Deck} deck
 * @param {string[]} [parts] addresses of the only parts wanted; none: all
 * @returns {DeckCard[]}
 */
export function cardsOf(deck, parts = []) {
  return deck.parts
    .filter((part) => !parts.length || parts.includes(part.url))
    .flatMap((part) =>
      part.questions.flatMap((question) => question.prompts.map((id) => ({ id, part, question }))),
    );
}
