// The benchmark's site for Eleventy: Markdown with tables, footnotes and ids of headings; a collection for each language.
import markdownIt from "markdown-it";
import anchor from "markdown-it-anchor";
import footnote from "markdown-it-footnote";

const HEADING = /<h([23]) id="([^"]*)"[^>]*>(.*?)<\/h\1>/g;

// Headings of the second and third level as nested lists.
function toc(html) {
  const top = [];
  for (const [, level, id, label] of html.matchAll(HEADING)) {
    const item = { id, label, below: [] };
    (level === "3" && top.length ? top[top.length - 1].below : top).push(item);
  }
  const list = (items) =>
    items.length ? `<ul>${items.map((i) => `<li><a href="#${i.id}">${i.label}</a>${list(i.below)}</li>`).join("")}</ul>` : "";
  return list(top);
}

export default function (config) {
  config.setLibrary("md", markdownIt({ html: true }).use(anchor, { tabIndex: false }).use(footnote));
  config.addFilter("toc", toc);
  config.addFilter("day", (date) => date.toISOString().slice(0, 10));
  for (const lang of ["zh", "en"]) {
    config.addCollection(lang, (all) =>
      all.getFilteredByGlob(`content/${lang}/*.md`).sort((a, b) => b.date - a.date));
  }
  return { markdownTemplateEngine: false, templateFormats: ["md", "njk"] };
}
