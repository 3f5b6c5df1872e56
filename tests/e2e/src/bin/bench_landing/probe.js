// The stopwatch: runs in each page before any script of its own. Times are milliseconds since the
// navigation began (performance.timeOrigin), by the page's own clock.
window.benchLanding = (async () => {
  const verdict = await new Promise(resolve => {
    const look = () => {
      const banner = document.querySelector('[data-verdict]:not([aria-busy=true])');
      if (banner) resolve({ said: banner.dataset.verdict, verdict: performance.now() });
      return banner;
    };
    const observer = new MutationObserver(() => look() && observer.disconnect());
    observer.observe(document, {
      subtree: true,
      childList: true,
      attributes: true,
      attributeFilter: ['data-verdict', 'aria-busy'],
    });
  });
  // A task that follows a frame's callbacks runs after that frame was drawn.
  await new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve)));
  const frame = performance.now();
  const paint = await new Promise(resolve => {
    new PerformanceObserver(entries => {
      const first = entries.getEntriesByName('first-contentful-paint')[0];
      if (first) resolve(first.startTime);
    }).observe({ type: 'paint', buffered: true });
  });
  const { requestStart, responseEnd } = performance.getEntriesByType('navigation')[0];
  return { ...verdict, frame, paint, answered: responseEnd - requestStart };
})();
