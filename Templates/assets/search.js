// The search. It works from the disk: the parts of the index are classic scripts, loaded when they are needed, each of which
// calls one function of digestSearch. Without this script the indexes of the page stand alone.
(function () {
  "use strict";

  var PAGE = 20;         // results shown at a time
  var READ = 60;         // best results whose text is read, to find phrases
  var MOST_STEMS = 400;  // stems that the beginning of a word may stand for

  var form = document.getElementById("search");
  if (!form) return;
  var field = document.getElementById("q");
  var filters = {
    source: document.getElementById("f-source"),
    actor: document.getElementById("f-actor"),
    from: document.getElementById("f-from"),
    until: document.getElementById("f-until")
  };
  var status = document.getElementById("status");
  var list = document.getElementById("results");
  var more = document.getElementById("more");

  var index = null;
  var stop = {};
  var loaded = { words: {}, texts: {} };
  var waiting = {};

  // Loading

  window.digestSearch = {
    index: function (value) { index = value; index.stop.split(" ").forEach(function (word) { stop[word] = true; }); },
    words: function (number, text) { loaded.words[number] = text.split("\n"); },
    texts: function (number, documents) { loaded.texts[number] = documents; }
  };

  function load(name) {
    if (!waiting[name]) {
      waiting[name] = new Promise(function (resolve, reject) {
        var script = document.createElement("script");
        script.src = "recherche/" + name + ".js";
        script.onload = resolve;
        script.onerror = reject;
        document.head.appendChild(script);
      });
    }
    return waiting[name];
  }

  function loadAll(kind, numbers) {
    return Promise.all(numbers.map(function (number) { return load(kind + "-" + number); }));
  }

  // Words: the same as Folding and SearchStem of digest

  var SPELT_OUT = {
    "æ": "ae", "œ": "oe", "ø": "o", "ð": "d", "þ": "th", "ß": "ss", "đ": "d", "ħ": "h", "ı": "i", "ĳ": "ij", "ĸ": "k",
    "ŀ": "l", "ł": "l", "ŉ": "n", "ŋ": "n", "ŧ": "t", "ſ": "s"
  };

  function foldLetter(letter) {
    var lower = letter.toLowerCase();
    return SPELT_OUT[lower] || lower.normalize("NFD").replace(/[\u0300-\u036f]/g, "");
  }

  function fold(text) {
    return text
      .replace(/[\u0300-\u036f\u00ad\u200b-\u200f\u2060\ufeff]/g, "")
      .replace(/[\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u017f\u0218-\u021b]/g, foldLetter)
      .toLowerCase()
      .replace(/[\u0080-\u017f]|[^\p{Alphabetic}\p{N}]/gu, " ")
      .replace(/ +/g, " ").trim();
  }

  function stem(word) {
    if (word.length < 4 || /[^a-z]/.test(word)) return word;
    function ends(ending, length) { return word.length >= length && word.endsWith(ending); }
    if (ends("aux", 6)) word = word.slice(0, -2) + "l";
    else if (ends("s", 4) || ends("x", 4)) word = word.slice(0, -1);
    if (ends("e", 4)) word = word.slice(0, -1);
    if (ends("e", 4)) word = word.slice(0, -1);
    if (ends("er", 5) || ends("ez", 5)) word = word.slice(0, -2);
    if (ends("ent", 7)) word = word.slice(0, -3);
    if (word.length >= 4 && word[word.length - 1] === word[word.length - 2]) word = word.slice(0, -1);
    return word;
  }

  // The index

  // UTF-16 and UTF-8 sort alike but for letters that no page of ours has beyond the first plane.
  function partsOf(first, last) {
    var parts = [];
    for (var i = 0; i < index.words.length; i++) {
      if (index.words[i] > last) break;
      if (i + 1 === index.words.length || index.words[i + 1] >= first) parts.push(i);
    }
    return parts;
  }

  var DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  var VALUES = {};
  for (var i = 0; i < DIGITS.length; i++) VALUES[DIGITS.charCodeAt(i)] = i;

  function readPostings(line, from, add) {
    var number = 0, value = 0, shift = 0;
    for (var i = from; i < line.length; i++) {
      var digit = VALUES[line.charCodeAt(i)];
      value |= (digit & 31) << shift;
      shift += 5;
      if (digit < 32) {
        number += value >> 2;
        add(number, value & 3);
        value = shift = 0;
      }
    }
  }

  // The documents of a stem, or of every stem that begins so, each with its weight.
  function find(word, isPrefix) {
    var exact = stem(word);
    var parts = isPrefix ? union(partsOf(word, word + "\uffff"), partsOf(exact, exact)) : partsOf(exact, exact);
    return loadAll("mots", parts).then(function () {
      var found = new Map(), stems = 0;
      parts.forEach(function (part) {
        loaded.words[part].forEach(function (line) {
          var space = line.indexOf(" ");
          var own = line.slice(0, space);
          var isExact = own === exact;
          if (!isExact && !(isPrefix && own.startsWith(word))) return;
          if (!isExact && ++stems > MOST_STEMS) return;
          readPostings(line, space + 1, function (number, weight) {
            found.set(number, Math.max(found.get(number) || 0, isExact ? weight : weight * 0.7));
          });
        });
      });
      return found;
    });
  }

  function union(a, b) { return a.concat(b.filter(function (item) { return a.indexOf(item) < 0; })); }

  function members(key) {
    return find(key, false).then(function (found) { return found; });
  }

  // The documents from one day to another.
  function range() {
    var first = 0, end = index.count;
    index.days.forEach(function (day, i) {
      var next = i + 1 < index.days.length ? index.days[i + 1][1] : index.count;
      if (filters.from.value && (day[0] === "" || day[0] < filters.from.value)) { if (day[1] === first) first = next; }
      if (filters.until.value && (day[0] === "" || day[0] > filters.until.value)) end = Math.min(end, day[1]);
    });
    return [first, end];
  }

  function textPart(number) {
    var low = 0, high = index.texts.length - 1;
    while (low < high) {
      var middle = (low + high + 1) >> 1;
      if (index.texts[middle] <= number) low = middle; else high = middle - 1;
    }
    return low;
  }

  function documentOf(number) {
    var part = textPart(number);
    return loaded.texts[part][number - index.texts[part]];
  }

  function read(results) {
    var parts = [];
    results.forEach(function (result) { parts = union(parts, [textPart(result.number)]); });
    return loadAll("textes", parts);
  }

  // A search

  var current = 0;

  function search() {
    var own = ++current;
    var query = field.value;
    var folded = fold(query);
    remember();
    if (!folded && !filters.source.value && !filters.actor.value) { show([], null); status.textContent = ""; return; }
    status.textContent = status.dataset.busy;
    var words = folded.split(" ").filter(Boolean);
    var isOpen = !/\s$/.test(query);
    var terms = words.map(function (word, i) { return { word: word, isPrefix: isOpen && i === words.length - 1 }; });
    var strong = terms.filter(function (term) { return !stop[term.word]; });
    if (strong.length) terms = strong;
    var sets = terms.map(function (term) { return find(term.word, term.isPrefix && term.word.length > 1); });
    if (filters.source.value) sets.push(members("s:" + filters.source.value));
    if (filters.actor.value) sets.push(members("a:" + filters.actor.value));
    Promise.all(sets).then(function (found) {
      if (own !== current) return;
      var results = rank(found, terms.length);
      return read(results.slice(0, READ)).then(function () {
        if (own !== current) return;
        var query = { terms: terms, phrase: words.length > 1 ? " " + folded : null, isOpen: isOpen };
        show(lift(results, query), query);
      });
    }).catch(function () { if (own === current) status.textContent = status.dataset.none; });
  }

  // All words have to be there. A rare word counts more, a word of the title most; of equals the newest comes first.
  function rank(found, terms) {
    var limits = range();
    var smallest = found.reduce(function (a, b) { return b.size < a.size ? b : a; });
    var rarity = found.map(function (set) { return Math.log(1 + index.count / (set.size + 0.5)); });
    var results = [];
    smallest.forEach(function (_, number) {
      if (number < limits[0] || number >= limits[1]) return;
      var score = 0;
      for (var i = 0; i < found.length; i++) {
        var weight = found[i].get(number);
        if (!weight) return;
        if (i < terms) score += weight * rarity[i];
      }
      results.push({ number: number, score: score });
    });
    return results.sort(function (a, b) { return b.score - a.score || b.number - a.number; });
  }

  // Puts those first that have the words one after the other, as far as their text was read.
  function lift(results, query) {
    if (!query.phrase) return results;
    results.slice(0, READ).forEach(function (result) {
      var text = documentOf(result.number);
      var haystack = " " + fold(text[0] + " / " + text[5]) + " ";
      if (haystack.indexOf(query.phrase + (query.isOpen ? "" : " ")) >= 0) result.score += 1000;
    });
    return results.sort(function (a, b) { return b.score - a.score || b.number - a.number; });
  }

  // What is shown

  var shown = { results: [], query: null, count: 0 };

  function show(results, query) {
    shown = { results: results, query: query, count: 0 };
    list.textContent = "";
    var count = results.length;
    status.textContent = count === 0 ? status.dataset.none : count === 1 ? status.dataset.one
      : status.dataset.many.replace("{count}", count.toLocaleString(document.documentElement.lang));
    showMore();
  }

  function showMore() {
    var next = shown.results.slice(shown.count, shown.count + PAGE);
    var query = shown.query;
    return read(next).then(function () {
      if (query !== shown.query) return null;
      var first = null;
      next.forEach(function (result) {
        var item = entry(documentOf(result.number), query);
        first = first || item;
        list.appendChild(item);
      });
      shown.count += next.length;
      more.hidden = shown.count >= shown.results.length;
      return first;
    });
  }

  function element(name, className) {
    var made = document.createElement(name);
    if (className) made.className = className;
    return made;
  }

  function entry(text, query) {
    var best = bestSentence(text[5], query);
    var item = element("li");
    var title = element("p", "title");
    var link = element("a");
    link.href = text[1] + (text[5] ? "#p" + (text[2] + best.paragraph) : "");
    mark(link, text[0], query);
    title.appendChild(link);
    item.appendChild(title);
    var sentence = element("p");
    mark(sentence, best.sentence, query);
    item.appendChild(sentence);
    var by = element("p", "by");
    by.textContent = [text[3], dateOf(text[4])].filter(Boolean).join(" · ");
    item.appendChild(by);
    return item;
  }

  function dateOf(stamp) {
    if (!stamp) return "";
    var date = new Date(stamp.slice(0, 10) + "T12:00:00");
    var words = date.toLocaleDateString(document.documentElement.lang, { day: "numeric", month: "long", year: "numeric" });
    // In French the first of a month is an ordinal, which browsers do not know.
    return words.replace(/^1(?=\s)/, status.dataset.first);
  }

  function matches(word, query) {
    var folded = fold(word), own = stem(folded);
    return query.terms.some(function (term) {
      return own === stem(term.word) || (term.isPrefix && folded.startsWith(term.word));
    });
  }

  var WORD = /[\p{L}\p{N}\p{M}]+/gu;

  // The sentence with most of the words, whichever they are; the first of several.
  function bestSentence(text, query) {
    var best = { sentence: "", paragraph: 0, score: -1 };
    text.split("\n").forEach(function (paragraph, i) {
      paragraph.split(/(?<=[.!?…]["»”]?)\s+(?=["«“—]?\s?\p{Lu})/u).forEach(function (sentence) {
        var score = 0, seen = {};
        (sentence.match(WORD) || []).forEach(function (word) {
          if (matches(word, query)) { var key = stem(fold(word)); score += seen[key] ? 0.1 : 1; seen[key] = true; }
        });
        if (query.phrase && (" " + fold(sentence)).indexOf(query.phrase) >= 0) score += 10;
        if (score > best.score) best = { sentence: sentence, paragraph: i, score: score };
      });
    });
    if (best.sentence.length > 400) best.sentence = best.sentence.slice(0, 400).replace(/\s\S*$/, " …");
    return best;
  }

  function mark(parent, text, query) {
    var last = 0;
    text.replace(WORD, function (word, offset) {
      if (!matches(word, query)) return word;
      parent.appendChild(document.createTextNode(text.slice(last, offset)));
      var marked = element("mark");
      marked.textContent = word;
      parent.appendChild(marked);
      last = offset + word.length;
      return word;
    });
    parent.appendChild(document.createTextNode(text.slice(last)));
  }

  // The form

  function parameters() {
    return { q: field, source: filters.source, acteur: filters.actor, depuis: filters.from, jusqua: filters.until };
  }

  function remember() {
    var all = parameters(), address = new URLSearchParams();
    Object.keys(all).forEach(function (name) { if (all[name].value) address.set(name, all[name].value); });
    try { history.replaceState(null, "", location.pathname + (address.toString() ? "?" + address : "") + location.hash); }
    catch (error) { /* Some browsers forbid it on the disk; the search works all the same. */ }
  }

  function fill(select, entries) {
    entries.forEach(function (entry) {
      var option = element("option");
      option.textContent = entry[0];
      option.value = entry[1];
      select.appendChild(option);
    });
  }

  var pause;
  function soon() {
    clearTimeout(pause);
    pause = setTimeout(search, 120);
  }

  load("index").then(function () {
    fill(filters.source, index.sources);
    fill(filters.actor, index.actors.slice().sort(function (a, b) { return a[0].localeCompare(b[0]); }));
    var given = new URLSearchParams(location.search), all = parameters();
    Object.keys(all).forEach(function (name) { if (given.get(name)) all[name].value = given.get(name); });
    form.hidden = false;
    form.addEventListener("submit", function (event) { event.preventDefault(); search(); });
    field.addEventListener("input", soon);
    ["source", "actor", "from", "until"].forEach(function (name) { filters[name].addEventListener("change", search); });
    more.addEventListener("click", function () {
      showMore().then(function (first) { if (first) first.querySelector("a").focus(); });
    });
    if (location.search) search();
  });
})();
