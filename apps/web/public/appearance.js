// Runs before the first paint, so that a reader who chose light or dark never sees the other one flash.
(function () {
  try {
    var appearance = JSON.parse(localStorage.getItem('remit.settings') || '{}').appearance;
    if (appearance === 'light' || appearance === 'dark') document.documentElement.dataset.appearance = appearance;
  } catch (_) {
    // No storage, or something else in it: the system's own setting holds.
  }
})();
