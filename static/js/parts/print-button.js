/** A button that prints the page, on pages that are made for it. */
class PrintButton extends HTMLElement {
  connectedCallback() {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "tool";
    button.textContent = "Print";
    button.addEventListener("click", () => print());
    this.replaceChildren(button);
  }
}

customElements.define("print-button", PrintButton);
