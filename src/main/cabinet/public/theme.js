// Before the first paint, so that a dark cabinet does not begin with a white flash.
try {
  const theme = JSON.parse(localStorage.getItem('kramar.preferences') || '{}').theme;
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // What cannot be read is no choice.
}
