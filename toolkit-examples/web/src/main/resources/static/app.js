// Pages work without this. It saves answers as one goes, tells how far one is, and copies links.

const RETRY_MILLIS = [2000, 5000, 10000, 30000];
const PAUSE_MILLIS = 700;
const LONGEST_MILLIS = 15000;

/** Saves a form of answers after each change, one request at a time, and says what became of it. */
class SavedForm {
  constructor(form) {
    this.form = form;
    this.status = form.querySelector("[data-status]");
    this.changed = false;
    this.saving = false;
    this.tries = 0;
    form.addEventListener("change", () => this.soon(0));
    form.addEventListener("input", event => {
      if (event.target.matches("textarea, input:not([type=radio])")) this.soon(PAUSE_MILLIS);
    });
    form.addEventListener("submit", event => this.submit(event));
    addEventListener("online", () => this.changed && this.save());
    addEventListener("pagehide", () => this.leave());
    addEventListener("beforeunload", event => { if (this.changed && !this.left) event.preventDefault(); });
  }

  soon(millis) {
    this.changed = true;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.save(), millis);
  }

  async save() {
    if (this.saving || this.left) return;
    this.saving = true;
    this.changed = false;
    this.tell(this.form.dataset.saving);
    try {
      let answer = await this.send();
      if (answer.status === 403 && await this.renew()) answer = await this.send();
      if (!answer.ok) throw answer;
      this.tries = 0;
      this.show(await answer.json());
    } catch (problem) {
      this.saving = false;
      if (!this.go()) this.fail(problem);
      return;
    }
    this.saving = false;
    if (!this.go() && this.changed) this.save();
  }

  /** What is sent last must arrive last: a form waits for the save that is on its way. */
  submit(event) {
    clearTimeout(this.timer);
    if (this.saving) {
      event.preventDefault();
      this.waiting = event.submitter;
    } else {
      this.changed = false;
      this.left = true;
    }
  }

  /** Sends the form that has waited, if one has. */
  go() {
    if (this.waiting === undefined) return false;
    this.form.requestSubmit(this.waiting);
    return true;
  }

  /** Without a connection it is tried again; what the server does not take, a person has to send. */
  fail(problem) {
    this.changed = true;
    const refused = problem instanceof Response && problem.status < 500 && problem.status !== 429;
    this.tell(refused ? this.form.dataset.renew : this.form.dataset.unsaved, true);
    if (!refused) this.again();
  }

  again() {
    const wait = RETRY_MILLIS[Math.min(this.tries++, RETRY_MILLIS.length - 1)];
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.save(), wait);
  }

  send(options = {}) {
    return fetch(this.form.action, {
      method: "POST",
      headers: { Accept: "application/json" },
      body: new URLSearchParams(new FormData(this.form)),
      credentials: "same-origin",
      redirect: "error",
      signal: AbortSignal.timeout(LONGEST_MILLIS),
      ...options
    });
  }

  /** The page was open for so long that its session has ended: the same page, loaded anew, brings another one. */
  async renew() {
    const page = await fetch(location.href, { credentials: "same-origin" });
    if (!page.ok) return false;
    const fresh = new DOMParser().parseFromString(await page.text(), "text/html");
    const field = fresh.querySelector("form[data-saves] input[name=form]");
    if (!field) return false;
    document.querySelectorAll("input[name=form]").forEach(each => { each.value = field.value; });
    return true;
  }

  leave() {
    if (this.changed && !this.left) this.send({ keepalive: true }).catch(() => {});
  }

  show(saved) {
    this.tell(saved.mistakes.length ? saved.mend : saved.told, saved.mistakes.length > 0);
    for (const area of saved.areas) {
      const line = document.querySelector(`[data-area="${CSS.escape(area.id)}"]`);
      if (!line) continue;
      line.querySelector("progress").value = area.answered;
      line.querySelector("[data-told]").textContent = area.told;
    }
    const outlook = document.querySelector("[data-outlook]");
    if (outlook && saved.outlook) {
      outlook.replaceWith(new DOMParser().parseFromString(saved.outlook, "text/html").querySelector("[data-outlook]"));
    }
  }

  tell(text, unsaved = false) {
    if (this.status.textContent !== text) this.status.textContent = text;
    this.status.classList.toggle("unsaved", unsaved);
  }
}

/** A button beside a link, to copy it. */
function copyable(box) {
  const field = box.querySelector("input");
  const button = document.createElement("button");
  button.type = "button";
  button.className = "quiet";
  button.textContent = box.dataset.copy;
  button.setAttribute("aria-describedby", field.id);
  button.addEventListener("click", async () => {
    field.select();
    try {
      await navigator.clipboard.writeText(field.value);
    } catch {
      document.execCommand("copy");
    }
    button.textContent = box.dataset.copied;
    setTimeout(() => { button.textContent = box.dataset.copy; }, 2000);
  });
  box.append(button);
}

document.querySelectorAll("form[data-saves]").forEach(form => new SavedForm(form));
document.querySelectorAll("[data-copy]").forEach(copyable);
