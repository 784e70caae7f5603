/** Set on the root while a page opens; page-section.module.css leaves out what is not on the screen meanwhile. */
export const OPENING = 'data-opening';

/**
 * Runs in the browser, as text within the page, so it may name nothing outside itself but what the browser has.
 * Lets a page be laid out from the top: what is on the screen or near at once, the other sections when they are scrolled
 * to or once the page is awake, one by one when the browser has nothing better to do. A page that begins further down
 * (at an anchor, or where its reader left it) is laid out whole, or it would begin at the wrong place.
 */
export function openByParts(opening: string, awakeEvent: string): void {
  const root = document.documentElement;
  const [loaded] = performance.getEntriesByType('navigation');
  if (location.hash !== '' || !(loaded instanceof PerformanceNavigationTiming) || loaded.type !== 'navigate') return;
  root.setAttribute(opening, '');
  const isOpen = (): void => root.removeAttribute(opening);
  const layOutNext = (): void => {
    const part = document.querySelector('[data-part]:not([data-laid-out])');
    if (part === null) return isOpen();
    part.setAttribute('data-laid-out', '');
    // A frame for each, or the browser would lay out several in one go.
    requestAnimationFrame(() => requestIdleCallback(layOutNext));
  };
  document.addEventListener(awakeEvent, () => requestIdleCallback(layOutNext), { once: true });
  addEventListener('beforeprint', isOpen, { once: true });
}
