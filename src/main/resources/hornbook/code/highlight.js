/* What Hornbook asks of Prism, as an array of one string. */
function highlight(code, language) {
  return [Prism.highlight(code, Prism.languages[language], language)];
}
