// Runs before the first paint, as a plain script, so that a chosen theme never flashes into place.
try {
  var theme = localStorage.getItem('coequal:theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch (_) {
  // No storage: the system's choice holds.
}
