// What the book adds to the pages: a search over `search.js`, a choice of the version, links to rows and badges of methods.
// Without it, every page shows all versions.
(function () {
  "use strict";

  var STORED = "docs-api-version";
  var content = document.querySelector("#mdbook-content, #content") || document.body;
  var root = typeof path_to_root === "string" ? path_to_root : "";

  function element(name, attributes, parent) {
    var made = document.createElement(name);
    Object.keys(attributes).forEach(function (key) { made.setAttribute(key, attributes[key]); });
    if (parent) { parent.appendChild(made); }
    return made;
  }

  // Versions: "1.25-1.43 1.51-1.51" holds "1.51".

  function parts(version) { return version.split(".").map(Number); }

  function compare(a, b) {
    var left = parts(a), right = parts(b);
    return left[0] - right[0] || left[1] - right[1];
  }

  function holds(ranges, version) {
    return !version || !ranges || ranges.split(" ").some(function (range) {
      var ends = range.split("-");
      return compare(ends[0], version) <= 0 && compare(version, ends[1]) <= 0;
    });
  }

  function stored() {
    try { return localStorage.getItem(STORED) || ""; } catch (error) { return ""; }
  }

  function hide(node, isHidden) { if (node) { node.classList.toggle("docs-hidden", isHidden); } }

  // Hides a section: its heading and all up to the next one of that level or above.
  function hideSection(mark, isHidden) {
    var node = mark;
    while (node && node.parentNode !== mainOf(mark)) { node = node.parentNode; }
    while (node && !/^H[12]$/.test(node.tagName)) { node = node.previousElementSibling; }
    if (!node || node.tagName === "H1") { return; }
    do {
      hide(node, isHidden);
      node = node.nextElementSibling;
    } while (node && !/^H[12]$/.test(node.tagName));
  }

  function mainOf(node) { return node.closest("main") || content; }

  function showVersion(version) {
    content.querySelectorAll("a[data-api]").forEach(function (mark) {
      hide(mark.closest("tr, li"), !holds(mark.dataset.api, version));
    });
    content.querySelectorAll("a[data-api-section]").forEach(function (mark) {
      hideSection(mark, !holds(mark.dataset.apiSection, version));
    });
    document.querySelectorAll(".sidebar a[href*='models/']").forEach(function (link) {
      var page = /models\/[^#?]*/.exec(link.getAttribute("href"))[0];
      var isShown = holds((window.docsPages || {})[page], version) || link.classList.contains("active");
      hide(link.closest("li"), !isShown);
    });
    // Of the older forms, only that of the version is shown.
    content.querySelectorAll("span[data-api-form]").forEach(function (form) {
      form.classList.toggle("docs-chosen", !!version && holds(form.dataset.apiForm, version));
    });
    var old = document.getElementById("docs-not-there");
    if (old) { old.remove(); }
    var page = content.querySelector("a[data-api-page]");
    if (page && !holds(page.dataset.apiPage, version)) {
      var note = element("p", { id: "docs-not-there", "class": "warning" });
      note.textContent = "API " + version + " does not have this model.";
      var heading = content.querySelector("h1");
      heading.parentNode.insertBefore(note, heading.nextSibling);
    }
  }

  function versionPicker(bar) {
    if (!window.docsVersions || !window.docsVersions.length) { return; }
    var label = element("label", { "class": "docs-picker", title: "Show what one API version has" }, bar);
    var select = element("select", { "aria-label": "API version" }, label);
    element("option", { value: "" }, select).textContent = "All versions";
    window.docsVersions.slice().reverse().forEach(function (version) {
      element("option", { value: version }, select).textContent = "API " + version;
    });
    select.value = new URLSearchParams(location.search).get("api") || stored();
    if (select.selectedIndex < 0) { select.value = ""; }
    select.addEventListener("change", function () {
      try { localStorage.setItem(STORED, select.value); } catch (error) { /* It is not remembered then. */ }
      showVersion(select.value);
    });
    showVersion(select.value);
  }

  // Search: each word must be in an entry. The closer a title is to the query, the further up an entry comes.

  var KINDS = ["operation", "model", "field", "value", "parameter", "section"];
  var WEIGHTS = [30, 25, 12, 4, 2, 28];

  function score(entry, query, words) {
    var title = entry[1].toLowerCase(), text = entry[2].toLowerCase(), of = entry[3].toLowerCase();
    var all = title + " " + text + " " + of;
    if (!words.every(function (word) { return all.indexOf(word) >= 0; })) { return 0; }
    var points = WEIGHTS[entry[0]] / 10 + entry[6];
    var isOperation = entry[0] === 0;
    if (title === query || isOperation && text === query) { return points + 1000; }
    if (title.indexOf(query) === 0 || isOperation && text.indexOf(query) === 0) { points += 300; }
    words.forEach(function (word) {
      if (title.indexOf(word) === 0) { points += 60; } else if (title.indexOf(word) > 0) { points += 40; }
      if (of.indexOf(word) >= 0) { points += 8; }
      if (text.indexOf(word) >= 0) { points += 6; }
    });
    if (title.indexOf(query) < 0 && text.indexOf(query) >= 0) { points += WEIGHTS[entry[0]]; }
    return points - title.length / 100;
  }

  function found(query) {
    var words = query.toLowerCase().split(/\s+/).filter(Boolean);
    if (!words.length) { return []; }
    var version = stored(), scored = [];
    window.docsEntries.forEach(function (entry, index) {
      var points = holds(entry[5], version) ? score(entry, words.join(" "), words) : 0;
      if (points > 0) { scored.push([points, index, entry]); }
    });
    scored.sort(function (a, b) { return b[0] - a[0] || a[1] - b[1]; });
    return scored.slice(0, 30).map(function (one) { return one[2]; });
  }

  function load(then) {
    if (window.docsEntries) { return then(); }
    var script = element("script", { src: root + "search.js" });
    script.addEventListener("load", then);
    document.head.appendChild(script);
  }

  function search(bar) {
    var box = element("div", { "class": "docs-search", role: "search" }, bar);
    var input = element("input", { type: "search", placeholder: "Search (/)", "aria-label": "Search" }, box);
    var list = element("ul", { "class": "docs-results" }, box);

    function show() {
      list.textContent = "";
      var entries = found(input.value);
      entries.forEach(function (entry) {
        var link = element("a", { href: root + entry[4] }, element("li", {}, list));
        element("span", { "class": "docs-kind" }, link).textContent = KINDS[entry[0]];
        element("strong", {}, link).textContent = entry[1];
        if (entry[3]) { element("span", { "class": "docs-of" }, link).textContent = entry[3]; }
        element("span", { "class": "docs-said" }, link).textContent = entry[2].slice(0, 160);
      });
      if (input.value.trim() && !entries.length) { element("li", {}, list).textContent = "Nothing found."; }
    }

    var asked = new URLSearchParams(location.search).get("search");
    if (asked) {
      input.value = asked;
      load(show);
    }
    input.addEventListener("focus", function () { load(show); });
    input.addEventListener("input", function () { load(show); });
    box.addEventListener("keydown", function (event) {
      event.stopPropagation();
      var links = Array.prototype.slice.call(list.querySelectorAll("a"));
      var at = links.indexOf(document.activeElement);
      if (event.key === "Escape") { input.value = ""; show(); input.blur(); }
      if (event.key === "Enter" && at < 0 && links.length) { links[0].click(); }
      if (event.key === "ArrowDown" && links[at + 1]) { links[at + 1].focus(); event.preventDefault(); }
      if (event.key === "ArrowUp") { (links[at - 1] || input).focus(); event.preventDefault(); }
    });
    box.addEventListener("click", function (event) {
      if (event.target.closest("a")) { input.value = ""; list.textContent = ""; }
    });
    document.addEventListener("click", function (event) {
      if (!box.contains(event.target)) { list.textContent = ""; }
    });
    document.addEventListener("keydown", function (event) {
      var isTyped = /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName);
      if (!isTyped && !event.ctrlKey && !event.metaKey && (event.key === "/" || event.key === "s")) {
        event.preventDefault();
        input.focus();
      }
    });
  }

  // Each cell gets the head of its column, which narrow screens show; each row a link to itself.
  function tables() {
    content.querySelectorAll("table").forEach(function (table) {
      var heads = Array.prototype.map.call(table.querySelectorAll("thead th"), function (head) { return head.textContent; });
      table.querySelectorAll("tbody tr").forEach(function (row) {
        Array.prototype.forEach.call(row.children, function (cell, index) { cell.dataset.label = heads[index] || ""; });
      });
    });
    content.querySelectorAll("td > a[id]").forEach(function (anchor) {
      anchor.href = "#" + anchor.id;
      anchor.className = "docs-anchor";
      anchor.setAttribute("aria-label", "Link to this row");
    });
  }

  // Names in cells may break between their words, rather than anywhere.
  function breaks() {
    content.querySelectorAll("td:not(:last-child) code").forEach(function (code) {
      Array.prototype.slice.call(code.childNodes).forEach(function (node) {
        if (node.nodeType !== Node.TEXT_NODE) { return; }
        var marked = node.textContent.replace(/([a-z0-9])(?=[A-Z])|([_<,./:-])(?=\w)/g, "$1$2\n");
        var words = marked.split("\n");
        node.textContent = words.pop();
        words.forEach(function (word) {
          code.insertBefore(document.createTextNode(word), node);
          code.insertBefore(document.createElement("wbr"), node);
        });
      });
    });
  }

  function badges() {
    content.querySelectorAll("code").forEach(function (code) {
      var method = /^(GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)(?: |$)/.exec(code.textContent);
      if (method && !code.closest("pre")) { code.classList.add("docs-method", "docs-" + method[1].toLowerCase()); }
    });
  }

  var bar = document.querySelector(".menu-bar .left-buttons");
  tables();
  badges();
  breaks();
  if (bar) {
    search(bar);
    versionPicker(bar);
  }
})();
