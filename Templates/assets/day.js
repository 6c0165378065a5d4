// A day with its latest updates first, if the reader wants it so. Updates of one moment keep their order. Nothing is remembered:
// a page opens with the earliest first, where every link to an update leads.
(function () {
  "use strict";

  var order = document.getElementById("ordre");
  var list = document.getElementById("points");
  if (!order || !list || list.children.length < 2) return;
  var button = order.querySelector("button");
  var status = order.querySelector("[role=status]");

  function moments() {
    var groups = [];
    Array.prototype.forEach.call(list.children, function (item) {
      if (item.classList.contains("together") && groups.length) groups[groups.length - 1].push(item);
      else groups.push([item]);
    });
    return groups;
  }

  button.addEventListener("click", function () {
    var isNewest = button.getAttribute("aria-pressed") !== "true";
    moments().reverse().forEach(function (group) {
      group.forEach(function (item) { list.appendChild(item); });
    });
    button.setAttribute("aria-pressed", String(isNewest));
    status.textContent = isNewest ? order.dataset.newest : order.dataset.oldest;
  });
  order.hidden = false;
})();
