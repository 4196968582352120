(() => {
  const marks = () => [...document.querySelectorAll(".text .on[tabindex]")].filter(mark =>
    mark.getClientRects().length > 0 && getComputedStyle(mark).cursor === "help");
  const move = step => {
    const all = marks();
    if (all.length === 0) return;
    const at = all.indexOf(document.activeElement);
    const next = all[at < 0 ? (step > 0 ? 0 : all.length - 1) : (at + step + all.length) % all.length];
    next.focus({ preventScroll: true });
    next.scrollIntoView({ block: "center" });
  };
  document.addEventListener("keydown", event => {
    if (event.ctrlKey || event.altKey || event.metaKey || /^(input|textarea|select)$/i.test(event.target.tagName) && event.target.type !== "checkbox") return;
    if (event.key === "n" || event.key === "j") move(1);
    else if (event.key === "p" || event.key === "k") move(-1);
    else if (event.key === "Escape") document.activeElement?.blur();
    else return;
    event.preventDefault();
  });
  // A link to a finding in a folded group opens the group.
  const open = () => document.getElementById(location.hash.slice(1))?.closest("details")?.setAttribute("open", "");
  addEventListener("hashchange", open);
  open();
})();
