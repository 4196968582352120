(() => {
  const table = document.getElementById("documents");
  if (!table) return;
  const body = table.tBodies[0], rows = [...body.rows];
  const key = (row, column) => row.cells[column].dataset.sort ?? row.cells[column].textContent;
  [...table.tHead.rows[0].cells].forEach((head, column) => {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = head.textContent;
    head.replaceChildren(button);
    button.addEventListener("click", () => {
      const down = head.getAttribute("aria-sort") === "ascending";
      for (const other of table.tHead.rows[0].cells) other.removeAttribute("aria-sort");
      head.setAttribute("aria-sort", down ? "descending" : "ascending");
      const numbers = rows.length > 0 && rows[0].cells[column].dataset.sort !== undefined;
      rows.sort((one, other) => numbers ? key(one, column) - key(other, column) : key(one, column) < key(other, column) ? -1 : key(one, column) > key(other, column) ? 1 : 0);
      if (down) rows.reverse();
      body.append(...rows);
    });
  });
  const filter = document.getElementById("filter"), shown = document.getElementById("shown");
  document.querySelector(".filter").hidden = false;
  filter.addEventListener("input", () => {
    const wanted = filter.value.toLowerCase();
    let count = 0;
    for (const row of rows) {
      row.hidden = !row.textContent.toLowerCase().includes(wanted);
      if (!row.hidden) count++;
    }
    shown.textContent = wanted ? `${count} of ${rows.length}` : "";
  });
  for (const mover of document.querySelectorAll(".mover input")) {
    mover.parentElement.hidden = false;
    const number = mover.id.slice(4), below = mover.dataset.below === "1", action = +mover.dataset.action;
    const documents = mover.dataset.documents.split(";").map(one => one.split(",").map(Number));
    mover.addEventListener("input", () => {
      const threshold = +mover.value;
      document.getElementById(`line${number}`).setAttribute("x", 1000 * threshold - 2);
      document.getElementById(`at${number}`).textContent = threshold.toFixed(2);
      // Abstain (1) and Reject (3) outweigh what a rule asks for.
      const flips = documents.filter(([value, rest, now]) =>
        (!(below ? value < threshold : value > threshold) || rest === 1 || rest === 3 ? rest : action) !== now).length;
      document.getElementById(`flips${number}`).textContent = flips === 0 ? "no verdict flips" : flips === 1 ? "1 verdict flips" : `${flips} verdicts flip`;
    });
  }
})();
