// The search. It works from the disk: the parts of the index are classic scripts, loaded when they are needed, each of which
// calls one function of digestSearch. Without this script the indexes of the page stand alone.
(function () {
  "use strict";

  var PAGE = 20;         // results shown at a time
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
  var names = document.getElementById("names");
  var list = document.getElementById("results");
  var more = document.getElementById("more");

  var index = null;
  var stop = {};
  var loaded = { words: {}, texts: {} };
  var waiting = {};

  // Loading

  window.digestSearch = {
    index: function (value) { index = value; index.stop.split(" ").forEach(function (word) { stop[word] = true; }); },
    words: function (number, text) { loaded.words[number] = readWords(text); },
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

  // Numbers as SearchNumbers of digest writes them: half of the letters end a number, half say that more follow.
  var VALUES = [];
  var HALF = 45;
  for (var code = 0x21, digit = 0; code < 0x7f; code++) {
    if ("\"\\<|".indexOf(String.fromCharCode(code)) < 0) VALUES[code] = digit++;
  }

  function reader(text, from) {
    return {
      at: from,
      next: function () {
        var value = 0, unit = 1, digit;
        while ((digit = VALUES[text.charCodeAt(this.at++)]) >= HALF) {
          value += digit * unit;
          unit *= HALF;
        }
        return value + digit * unit;
      }
    };
  }

  // The stems of a part, in order, each with its postings.
  function readWords(text) {
    var previous = "";
    return text.split("|").map(function (line) {
      var numbers = reader(line, 0), shared = numbers.next(), space = line.indexOf(" ", numbers.at);
      previous = previous.slice(0, shared) + line.slice(numbers.at, space);
      return { stem: previous, text: line, from: space + 1 };
    });
  }

  // Goes through the documents of a stem: number, whether it is in the title, how often, and a reader that stands before the
  // positions. A visitor that wants none of these leaves them to us.
  function readPostings(entry, visit) {
    var numbers = reader(entry.text, entry.from), end = entry.text.length, number = 0;
    while (numbers.at < end) {
      var head = numbers.next(), count = head & 2 ? numbers.next() + 2 : 1;
      number += Math.floor(head / 4);
      if (visit(number, head & 1, count, numbers)) continue;
      while (count--) while (VALUES[entry.text.charCodeAt(numbers.at++)] >= HALF);
    }
  }

  // The postings of a stem, or of every stem that begins so.
  function find(word, isPrefix) {
    var exact = stem(word);
    var parts = isPrefix ? union(partsOf(word, word + "\uffff"), partsOf(exact, exact)) : partsOf(exact, exact);
    return loadAll("mots", parts).then(function () {
      var found = [], others = [];
      parts.forEach(function (part) {
        loaded.words[part].forEach(function (entry) {
          if (entry.stem === exact) found.push(entry);
          else if (isPrefix && entry.stem.startsWith(word) && !/:/.test(entry.stem)) others.push(entry);
        });
      });
      return { exact: found, others: others.slice(0, MOST_STEMS) };
    });
  }

  function union(a, b) { return a.concat(b.filter(function (item) { return a.indexOf(item) < 0; })); }

  // How much a term tells of each document: more where it is in the title or stands often, less where only its beginning is.
  function weigh(postings) {
    var weights = new Float32Array(index.count), size = 0;
    function add(share) {
      return function (number, inTitle, count) {
        if (!weights[number]) size++;
        weights[number] = Math.max(weights[number], share * (2 * count / (count + 1) + inTitle));
        return false;
      };
    }
    postings.exact.forEach(function (entry) { readPostings(entry, add(1)); });
    postings.others.forEach(function (entry) { readPostings(entry, add(0.7)); });
    return { weights: weights, rarity: Math.log(1 + index.count / (size + 0.5)) };
  }

  // Of some documents, those where the terms stand as far from each other as in the query.
  function phrases(terms, found, numbers) {
    var starts = new Map();
    numbers.forEach(function (number) { starts.set(number, null); });
    terms.forEach(function (term, i) {
      var next = new Map();
      function visit(number, inTitle, count, positions) {
        if (!starts.has(number)) return false;
        var known = starts.get(number), own = next.get(number) || [], position = -1;
        for (var k = 0; k < count; k++) {
          position += positions.next() + 1;
          if (known === null || known.indexOf(position - term.place) >= 0) own.push(position - term.place);
        }
        if (own.length) next.set(number, own);
        return true;
      }
      found[i].exact.forEach(function (entry) { readPostings(entry, visit); });
      found[i].others.forEach(function (entry) { readPostings(entry, visit); });
      starts = next;
    });
    return starts;
  }

  // The first document of a day or later.
  function firstSince(date) {
    var numbers = reader(index.days, 0), wanted = Date.parse(date + "T00:00:00Z") / 86400000, day = 0, first = 0;
    while (numbers.at < index.days.length) {
      var step = numbers.next();
      day += step % 2 ? -(step - 1) / 2 : step / 2;
      if (day >= wanted) return first;
      first += numbers.next();
    }
    return first;
  }

  // The documents from one day to another. Those without a date come last, and are on no day.
  function range() {
    var from = filters.from.value, until = filters.until.value;
    if (!from && !until) return [0, index.count];
    var next = until ? new Date(Date.parse(until + "T00:00:00Z") + 86400000).toISOString().slice(0, 10) : "";
    return [from ? firstSince(from) : 0, until ? firstSince(next) : index.undated];
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
    var terms = words.map(function (word, i) {
      return { word: word, place: i, isPrefix: isOpen && word.length > 1 && i === words.length - 1 };
    });
    terms = terms.filter(function (term) { return !stop[term.word] || (term.isPrefix && words.length === 1); });
    var keys = [];
    if (filters.source.value) keys.push("s:" + filters.source.value);
    if (filters.actor.value) keys.push("a:" + filters.actor.value);
    var wanted = terms.map(function (term) { return find(term.word, term.isPrefix); })
      .concat(keys.map(function (key) { return find(key, false); }));
    Promise.all(wanted).then(function (found) {
      if (own !== current) return;
      var query = { terms: terms, phrase: words.length > 1 ? " " + folded + (isOpen ? "" : " ") : null };
      var results = found.length ? rank(found, terms) : [];
      return read(results.slice(0, PAGE)).then(function () {
        if (own === current) show(lift(results, query), query);
      });
    }).catch(function () { if (own === current) status.textContent = status.dataset.none; });
  }

  // All words have to be there. Those that have them as a phrase come first; a rare word counts more than a common one; of equals
  // the newest comes first.
  function rank(found, terms) {
    var limits = range(), weighed = found.map(weigh), results = [];
    for (var number = limits[0]; number < limits[1]; number++) {
      var score = 0;
      for (var i = 0; i < weighed.length; i++) {
        var weight = weighed[i].weights[number];
        if (!weight) { score = -1; break; }
        if (i < terms.length) score += weight * weighed[i].rarity;
      }
      if (score >= 0) results.push({ number: number, score: score });
    }
    if (terms.length > 1) {
      var together = phrases(terms, found, results.map(function (result) { return result.number; }));
      results.forEach(function (result) { if (together.has(result.number)) result.score += 1000; });
    }
    return results.sort(better);
  }

  function better(a, b) { return b.score - a.score || b.number - a.number; }

  // Of the first results puts those before the others that have the small words of a phrase as well.
  function lift(results, query) {
    if (!query.phrase) return results;
    var first = results.slice(0, PAGE);
    first.forEach(function (result) {
      var text = documentOf(result.number);
      if ((" " + fold(text[0] + " / " + text[5]) + " ").indexOf(query.phrase) >= 0) result.score += 500;
    });
    return first.sort(better).concat(results.slice(PAGE));
  }

  // What is shown

  // The actors whose names have all the words, the best known first: each leads to all that they said.
  function showNames(query) {
    var found = !query || !query.terms.length ? [] : index.actors.filter(function (actor) {
      var own = fold(actor[0]).split(" ");
      return query.terms.every(function (term) {
        return own.some(function (word) {
          return stem(word) === stem(term.word) || (term.isPrefix && word.startsWith(term.word));
        });
      });
    }).slice(0, 6);
    names.textContent = !found.length ? "" : found.length === 1 ? names.dataset.one : names.dataset.many;
    found.forEach(function (actor, i) {
      var link = element("a");
      link.href = "acteurs/" + actor[1] + ".html";
      link.textContent = actor[0];
      if (i) names.appendChild(document.createTextNode(", "));
      names.appendChild(link);
    });
  }

  var shown = { results: [], query: null, count: 0 };

  function show(results, query) {
    shown = { results: results, query: query, count: 0 };
    list.textContent = "";
    showNames(query);
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
    var link = element("a", /\p{Lu}/u.test(text[0]) && !/\p{Ll}/u.test(text[0]) ? "capitals" : "");
    link.href = text[1] + (text[5] && text[2] ? "#p" + (text[2] + best.paragraph) : "");
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
    return words.replace(/^1(?=\s)/, status.dataset.first).replace(/^(\S+) /, "$1\u00a0");
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
    var isNarrowed = Object.keys(filters).some(function (name) { return filters[name].value; });
    document.getElementById("narrow").open = isNarrowed || window.matchMedia("(min-width: 48rem)").matches;
    form.addEventListener("submit", function (event) { event.preventDefault(); search(); });
    field.addEventListener("input", soon);
    ["source", "actor", "from", "until"].forEach(function (name) { filters[name].addEventListener("change", search); });
    more.addEventListener("click", function () {
      showMore().then(function (first) { if (first) first.querySelector("a").focus(); });
    });
    if (location.search) search();
  });
})();
