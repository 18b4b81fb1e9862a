/**
 * Adds a button to every block of code, and one to every displayed formula that copies its TeX.
 *
 * @param {ParentNode} root
 */
export function addCopyButtons(root) {
  if (!navigator.clipboard) return;
  for (const figure of root.querySelectorAll("figure.code")) {
    const code = figure.querySelector("pre code");
    if (code) figure.append(copyButton("Copy", "Copy the code", () => code.textContent ?? ""));
  }
  for (const equation of root.querySelectorAll(".prose .equation")) {
    const tex = equation.querySelector('annotation[encoding="application/x-tex"]');
    if (tex) {
      equation.append(copyButton("TeX", "Copy the formula as TeX", () => tex.textContent ?? ""));
    }
  }
}

/**
 * @param {string} text
 * @param {string} label
 * @param {() => string} content
 */
function copyButton(text, label, content) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "copy-button";
  button.textContent = text;
  button.title = label;
  const status = document.createElement("span");
  status.className = "visually-hidden";
  status.textContent = label.replace(text, "");
  button.append(status);
  button.addEventListener("click", async () => {
    let said = "Copied";
    try {
      await navigator.clipboard.writeText(content());
    } catch {
      said = "Not copied";
    }
    const before = [...button.childNodes];
    button.textContent = said;
    setTimeout(() => button.replaceChildren(...before), 1600);
  });
  return button;
}
