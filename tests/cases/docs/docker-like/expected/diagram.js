// Draws the diagrams of the pages in the book: one model on the left, those that it refers to on the right, each a link to
// its page. The pages write them as Mermaid, which GitHub draws; this reads only lines of the form `A --> B`.
(function () {
  "use strict";
  var SVG = "http://www.w3.org/2000/svg";
  var ROW = 34, BOX = 26, GAP = 70, PAD = 10, CHAR = 8.2;

  function element(name, attributes, parent) {
    var made = document.createElementNS(SVG, name);
    Object.keys(attributes).forEach(function (key) { made.setAttribute(key, attributes[key]); });
    parent.appendChild(made);
    return made;
  }

  function box(svg, name, x, y, width, isLink) {
    var parent = isLink ? element("a", { href: name + ".html" }, svg) : svg;
    element("rect", { x: x, y: y, width: width, height: BOX, rx: 4, fill: "none", stroke: "currentColor" }, parent);
    var text = element("text", { x: x + PAD, y: y + 17, fill: "currentColor", "font-family": "monospace", "font-size": 13 }, parent);
    text.textContent = name;
  }

  function width(names) {
    return Math.max.apply(null, names.map(function (name) { return name.length; })) * CHAR + 2 * PAD;
  }

  function draw(code) {
    var edges = code.textContent.split("\n").map(function (line) {
      return /^\s*(\w+) --> (\w+)\s*$/.exec(line);
    }).filter(Boolean);
    if (!edges.length) { return; }
    var from = edges[0][1], others = edges.map(function (edge) { return edge[2]; });
    var left = width([from]), right = width(others), height = others.length * ROW;
    var svg = document.createElementNS(SVG, "svg");
    svg.setAttribute("viewBox", "0 0 " + (left + GAP + right + 2) + " " + height);
    svg.setAttribute("style", "max-width:" + (left + GAP + right + 2) + "px;width:100%;height:auto");
    svg.setAttribute("role", "img");
    svg.setAttribute("aria-label", from + " refers to " + others.join(", "));
    var middle = height / 2;
    box(svg, from, 1, middle - BOX / 2, left, false);
    others.forEach(function (name, index) {
      var y = index * ROW + ROW / 2;
      element("path", {
        d: "M" + (left + 1) + " " + middle + " C" + (left + GAP / 2) + " " + middle + " " + (left + GAP / 2) + " " + y + " " + (left + GAP) + " " + y,
        fill: "none", stroke: "currentColor", opacity: 0.5
      }, svg);
      box(svg, name, left + GAP, y - BOX / 2, right, name !== from);
    });
    code.parentNode.replaceWith(svg);
  }

  document.querySelectorAll("code.language-mermaid").forEach(draw);
})();
