// The search page's script, the only one of the site. It fetches parts of an index that the build wrote beside the pages
// (org.couplet.export.SearchIndex) and takes words apart as org.couplet.export.SearchWords does.
(() => {
  const form = document.querySelector("form.search");
  const [field, status, list, more] = ["input", "[role=status]", "ol", "button"].map((s) => form.querySelector(s));
  const say = form.dataset;
  // What one query may fetch: so many words, and passages for so many results.
  const WORDS = 4;
  const BATCH = 5;
  const HAN = /^\p{Script=Han}/u;
  const PARTS = /\p{Script=Han}+|[0-9]+(?:[.,][0-9]+)+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu;

  const fetched = new Map();
  function load(url) {
    if (!fetched.has(url)) {
      const answer = fetch(url).then((r) => (r.ok ? r.json() : Promise.reject(new Error(url))));
      answer.catch(() => fetched.delete(url));
      fetched.set(url, answer);
    }
    return fetched.get(url);
  }

  const normal = (text) => text.normalize("NFKD").replace(/\p{M}+/gu, "").toLowerCase();

  function stem(word) {
    if (!/^[a-z]{4,}$/.test(word)) return word;
    return (word.endsWith("ies") ? word.slice(0, -3) + "y" : word.replace(/([^sui])s$/, "$1"))
      .replace(/(..[a-z])(?:ing|ed)$/, "$1")
      .replace(/([bdgmnprt])\1$/, "$1")
      .replace(/(...)e$/, "$1");
  }

  const pairs = (run) => { const c = [...run]; return c.slice(1).map((second, i) => c[i] + second); };

  /** The words of a part of a text: [] for a single letter or character. */
  function words(part) {
    if (HAN.test(part)) return pairs(part);
    if (/^[0-9]/.test(part)) return [part.replaceAll(",", "")];
    return part.length > 1 ? [stem(part)] : [];
  }

  const parts = (text) => normal(text).match(PARTS) || [];

  /** Groups of words: those of a Chinese phrase have to stand in one passage. */
  function read(query) {
    let left = WORDS;
    const groups = [];
    for (const part of parts(query)) {
      let group = words(part);
      // Of a long phrase, words spread over it; the passages fetched show whether it is there as a whole.
      const step = group.length / left;
      if (step > 1) group = group.filter((_, i) => i % step < 1).slice(0, left);
      left -= group.length;
      if (group.length) groups.push(group);
    }
    return groups;
  }

  function place(word, count) {
    let hash = 0x811c9dc5;
    for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
    return (hash >>> 0) % count;
  }

  /** Page → passage → whether it stands in a heading; null for a word that is everywhere. */
  function postings(text = "") {
    if (text === "*") return null;
    const found = new Map();
    let page = 0;
    for (const [, distance, letters] of text.matchAll(/(\d+)([A-Za-z]+)/g)) {
      const passages = new Map();
      let base = 0;
      for (const letter of letters) {
        const i = letter.toLowerCase().charCodeAt(0) - 97;
        if (i === 25) { base += 25; continue; }
        passages.set(base + i, letter > "Z");
        base = 0;
      }
      found.set(page += Number(distance), passages);
    }
    return found;
  }

  /** What two words of a phrase share. */
  function both(a, b) {
    if (!a || !b) return a || b;
    const shared = new Map();
    for (const [page, passages] of a) {
      const other = b.get(page);
      const kept = new Map([...passages].filter(([i]) => other?.has(i)).map(([i, h]) => [i, h && other.get(i)]));
      if (kept.size) shared.set(page, kept);
    }
    return shared;
  }

  /** Pages, the best first, each with the passage to show. */
  async function find(index, groups) {
    const manifest = await load(index);
    const path = say.root + manifest.path;
    const lookup = async (word) => postings((await load(`${path}w${place(word, manifest.shards)}.json`))[word]);
    const found = (await Promise.all(groups.map(async (g) => (await Promise.all(g.map(lookup))).reduce(both)))).filter((g) => g);
    const pages = new Map();
    for (const group of found) {
      for (const [page, passages] of group) {
        const hit = pages.get(page) || { page, groups: 0, score: 0, passages: new Map() };
        hit.groups++;
        hit.score += Math.min(passages.size, 4) + 4 / (1 + Math.min(...passages.keys())) + (passages.get(0) ? 9 : 0);
        for (const [i, heading] of passages) hit.passages.set(i, (hit.passages.get(i) || 0) + (heading ? 1.1 : 1));
        pages.set(page, hit);
      }
    }
    const most = Math.max(0, ...[...pages.values()].map((h) => h.groups));
    const hits = [...pages.values()].filter((h) => h.groups === most);
    for (const hit of hits) {
      const best = Math.max(...hit.passages.values());
      hit.score += best * 3;
      const passage = [...hit.passages.keys()].filter((i) => hit.passages.get(i) === best).sort((a, b) => a - b)[0];
      hit.file = `${path}p${hit.page}-${passage}.json`;
    }
    return hits.sort((a, b) => b.score - a.score || a.page - b.page);
  }

  /** What to mark: Chinese phrases as they are, other words by their stems. */
  function needles(text) {
    const all = parts(text);
    return { runs: all.filter((p) => HAN.test(p) && words(p).length), stems: new Set(all.filter((p) => !HAN.test(p)).flatMap(words)) };
  }

  /** Where a text has to be marked: [from, to) in order, and how much of the query that is. */
  function marks(text, wanted) {
    const spans = [];
    const seen = new Set();
    const whole = normal(text);
    const phrases = wanted.runs.flatMap((run) => (whole.includes(run) ? [run] : pairs(run)));
    for (const m of text.matchAll(PARTS)) {
      const part = normal(m[0]);
      if (!HAN.test(part)) {
        const word = words(part)[0];
        if (wanted.stems.has(word)) { spans.push([m.index, m.index + m[0].length]); seen.add(word); }
        continue;
      }
      for (const phrase of phrases) {
        for (let at = part.indexOf(phrase); at >= 0; at = part.indexOf(phrase, at + 1)) {
          spans.push([m.index + at, m.index + at + phrase.length]);
          seen.add(phrase);
        }
      }
    }
    spans.sort((a, b) => a[0] - b[0]);
    const joined = [];
    for (const span of spans) {
      const last = joined.at(-1);
      if (last && span[0] <= last[1]) last[1] = Math.max(last[1], span[1]);
      else joined.push(span);
    }
    return { spans: joined, weight: [...seen].join("").length };
  }

  function marked(element, text, spans) {
    let done = 0;
    for (const [from, to] of spans) {
      const mark = document.createElement("mark");
      mark.textContent = text.slice(from, to);
      element.append(text.slice(done, from), mark);
      done = to;
    }
    element.append(text.slice(done));
  }

  /** About eighty characters around the first mark. */
  function excerpt(element, text, spans, tag) {
    const width = tag === "en" ? 160 : 80;
    const first = spans[0]?.[0] ?? 0;
    let from = text.length > width ? Math.max(0, first - width / 4) : 0;
    if (from && tag === "en") from = text.indexOf(" ", from) + 1;
    if (from > first) from = first;
    const cut = text.slice(from, from + width);
    const inside = spans.map(([a, b]) => [a - from, Math.min(b - from, cut.length)]).filter(([a, b]) => a >= 0 && a < b);
    marked(element, (from ? "…" : "") + cut + (from + width < text.length ? "…" : ""), inside.map(([a, b]) => (from ? [a + 1, b + 1] : [a, b])));
  }

  async function result(hit, query, home, tag) {
    const [url, title, names, ...blocks] = await load(hit.file);
    const wanted = needles(query);
    const asked = new Set(parts(query).flatMap(words));
    // The other language's words for what was asked, as far as this passage has them.
    const shared = names.map((name) => new Set(parts(name).flatMap(words).filter((w) => asked.has(w))).size);
    const most = Math.max(1, ...shared.filter((_, i) => i % 2 === 0));
    for (let i = 0; i < names.length; i += 2) {
      if (shared[i] === most) {
        const own = needles(names[i + 1]);
        wanted.runs.push(...own.runs);
        own.stems.forEach((s) => wanted.stems.add(s));
      }
    }
    let best = { weight: -1 };
    for (let i = 0; i < blocks.length; i += 2) {
      // The title stands above the excerpt anyway.
      if (blocks[i + 1] === title && blocks.length > 2) continue;
      const found = marks(blocks[i + 1], wanted);
      if (found.weight > best.weight) best = { ...found, id: blocks[i], text: blocks[i + 1] };
    }
    const link = document.createElement("a");
    link.className = "search__link";
    marked(link, title, marks(title, wanted).spans);
    const first = best.spans?.[0];
    let hash = best.weight > 0 ? best.id : "";
    // Where the browser can, it also marks the words on the page.
    if (first && "fragmentDirective" in document) hash += ":~:text=" + encodeURIComponent(best.text.slice(...first)).replaceAll("-", "%2D");
    link.href = home + url + (hash && "#" + hash);
    const item = document.createElement("li");
    item.className = "search__result";
    if (tag !== say.tag) item.lang = tag;
    const text = document.createElement("p");
    if (best.text) excerpt(text, best.text, best.spans, tag);
    item.append(link, text);
    return item;
  }

  let turn = 0;
  let next = () => {};

  async function search() {
    const query = field.value.trim();
    const mine = ++turn;
    history.replaceState(null, "", query ? "?q=" + encodeURIComponent(query) : location.pathname);
    const groups = read(query);
    if (!groups.length) {
      show([], query ? say.short : "");
      return;
    }
    try {
      let tag = say.tag;
      let intro = "";
      let hits = await find(say.index, groups);
      if (!hits.length && mine === turn) {
        hits = await find(say.facing, groups);
        if (hits.length) [tag, intro] = [say.facingTag, say.elsewhere];
      }
      const home = tag === say.tag ? "../" : say.facing.replace(/search\/index\.json$/, "");
      const batch = (from) => Promise.all(hits.slice(from, from + BATCH).map((h) => result(h, query, home, tag)));
      const items = await batch(0);
      if (mine !== turn) return;
      const count = hits.length === 1 ? say.one : say.many.replace("{n}", hits.length);
      show(items, hits.length ? intro + count : say.none, hits.length > BATCH);
      next = async () => {
        const from = list.children.length;
        const added = await batch(from);
        if (mine !== turn) return;
        list.append(...added);
        more.hidden = list.children.length >= hits.length;
        list.children[from].querySelector("a").focus();
      };
    } catch {
      if (mine === turn) show([], say.failed);
    }
  }

  function show(items, message, hasMore = false) {
    list.replaceChildren(...items);
    status.textContent = message;
    more.hidden = !hasMore;
  }

  let timer = 0;
  let isComposing = false;
  const soon = () => {
    clearTimeout(timer);
    if (!isComposing) timer = setTimeout(search, 200);
  };
  field.addEventListener("input", soon);
  // Pinyin on its way to being characters is not searched for.
  field.addEventListener("compositionstart", () => { isComposing = true; });
  field.addEventListener("compositionend", () => { isComposing = false; soon(); });
  more.addEventListener("click", () => next());
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    clearTimeout(timer);
    search();
  });
  form.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    const stops = [field, ...list.querySelectorAll("a")];
    const at = stops.indexOf(document.activeElement);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && at >= 0 && stops[at + step]) {
      event.preventDefault();
      stops[at + step].focus();
    } else if (event.key === "Escape") {
      event.preventDefault();
      if (at === 0) field.value = "";
      field.focus();
      if (!field.value) search();
    }
  });

  form.hidden = false;
  field.value = new URLSearchParams(location.search).get("q") || "";
  if (field.value) search();
})();
