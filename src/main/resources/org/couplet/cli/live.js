// Only in a preview: loads the page again when it has changed, and shows what is wrong with the site's files.
(() => {
  const hash = document.currentScript.dataset.hash;
  const style = document.createElement("link");
  style.rel = "stylesheet";
  style.href = "/_couplet/live.css";
  document.head.append(style);
  const panel = document.createElement("pre");
  panel.id = "couplet-problem";
  panel.setAttribute("role", "alert");
  panel.tabIndex = 0;
  panel.hidden = true;
  document.body.append(panel);
  const events = new EventSource("/_couplet/events?hash=" + hash + "&page=" + encodeURIComponent(location.pathname));
  events.addEventListener("reload", () => location.reload());
  events.addEventListener("problem", (e) => {
    panel.textContent = e.data;
    panel.hidden = false;
  });
  events.addEventListener("fine", () => {
    panel.hidden = true;
  });
})();
