// Lets people see what they type as a passphrase, and how hard it would be to guess. Without this the field still works.
"use strict";
(() => {
  const PAUSE = 400;

  function showButton(field) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "quiet";
    button.textContent = field.dataset.show;
    button.setAttribute("aria-pressed", "false");
    button.setAttribute("aria-controls", field.id);
    const hide = () => {
      field.type = "password";
      button.setAttribute("aria-pressed", "false");
    };
    button.addEventListener("click", () => {
      const shown = field.type === "text";
      field.type = shown ? "password" : "text";
      button.setAttribute("aria-pressed", String(!shown));
    });
    // A browser must not remember it as it would remember a text.
    field.form.addEventListener("submit", hide);
    field.after(button);
  }

  function meter(field) {
    const bar = document.createElement("meter");
    bar.min = 0;
    bar.max = 3;
    bar.low = 2;
    bar.high = 3;
    bar.optimum = 3;
    bar.value = 0;
    bar.setAttribute("aria-label", field.dataset.strength);
    const words = document.createElement("p");
    words.className = "small";
    words.setAttribute("role", "status");
    let waiting = 0;
    let asked = 0;
    const ask = async () => {
      const mine = ++asked;
      if (field.value === "") {
        bar.value = 0;
        words.textContent = "";
        return;
      }
      try {
        const answer = await fetch("/passphrase/strength", {
          method: "POST",
          headers: { Accept: "application/json" },
          body: new URLSearchParams({ form: field.form.elements.form.value, passphrase: field.value }),
        });
        const said = answer.ok ? await answer.json() : null;
        if (mine === asked && said) {
          bar.value = said.level;
          words.textContent = said.text;
        }
      } catch {
        // It is told again when the form is sent.
      }
    };
    field.addEventListener("input", () => {
      clearTimeout(waiting);
      waiting = setTimeout(ask, PAUSE);
    });
    field.parentElement.append(bar, words);
  }

  for (const field of document.querySelectorAll("input[data-show]:not([data-ready])")) {
    field.dataset.ready = "";
    showButton(field);
    if (field.dataset.strength) {
      meter(field);
    }
  }
})();
