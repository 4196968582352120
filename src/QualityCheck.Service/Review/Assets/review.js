(() => {
  const keys = document.getElementById("keys"), help = document.getElementById("help");
  help.hidden = false;
  help.addEventListener("click", () => keys.showModal());
  const rows = [...document.querySelectorAll(".queue .open")];
  const form = document.querySelector(".decide"), note = document.getElementById("note");
  const follow = rel => document.querySelector(`a[rel=${rel}]`)?.click();
  const move = step => {
    if (rows.length === 0) return follow(step > 0 ? "next" : "prev");
    const at = rows.indexOf(document.activeElement);
    const next = at < 0 ? (step > 0 ? 0 : rows.length - 1) : at + step;
    if (next < 0 || next >= rows.length) return follow(step > 0 ? "next" : "prev");
    rows[next].focus();
  };
  const decide = action => form?.requestSubmit(form.querySelector(`button[value=${action}]`));
  const acts = {
    j: () => move(1), k: () => move(-1), a: () => decide("accept"), r: () => decide("reject"),
    u: () => follow("up"), c: () => note?.focus(), "?": () => keys.showModal(),
  };
  const writes = target => /^(textarea|select)$/i.test(target.tagName)
    || target.tagName === "INPUT" && !/^(checkbox|radio|file)$/.test(target.type);
  // Before the script of the report, which takes j and k for findings.
  document.addEventListener("keydown", event => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing || keys.open) return;
    if (writes(event.target)) {
      if (event.key === "Escape") event.target.blur();
      return;
    }
    if (event.repeat && (event.key === "a" || event.key === "r") || !Object.hasOwn(acts, event.key)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    acts[event.key]();
  }, true);
  // Sent once, however often the key is hit.
  form?.addEventListener("submit", event => {
    if (form.dataset.sent) event.preventDefault();
    form.dataset.sent = "1";
  });
  addEventListener("pageshow", () => delete form?.dataset.sent);
  const drop = document.querySelector("[data-drop]"), file = document.getElementById("file");
  if (drop) {
    const holds = event => event.dataTransfer?.types.includes("Files");
    addEventListener("dragover", event => {
      if (!holds(event)) return;
      event.preventDefault();
      drop.classList.add("drop");
    });
    addEventListener("dragleave", event => { if (!event.relatedTarget) drop.classList.remove("drop"); });
    addEventListener("drop", event => {
      if (!holds(event)) return;
      event.preventDefault();
      drop.classList.remove("drop");
      file.files = event.dataTransfer.files;
      file.form.requestSubmit();
    });
  }
})();
