function renderByKatex(tex, display) {
  return [katex.renderToString(tex, { displayMode: display, strict: false })];
}
