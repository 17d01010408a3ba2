// The head of a task shows its dates, its post and who has taken it. Dates follow from the case and its model, so nobody
// changes them here; posts and people only administrators change. To take a task, to give it back and to hand it over
// there are buttons.
import rights from './rights.js';

const { administers } = await rights();
const still = administers
  ? '.meta.dates'
  : '.meta.dates, .meta .groups, .meta .assignee [cam-widget-inline-field]';

const stop = event => {
  if (event.target.closest?.(still) && event.key !== 'Tab') {
    event.stopImmediatePropagation();
    event.preventDefault();
  }
};
['click', 'keydown', 'paste'].forEach(type => document.addEventListener(type, stop, true));

// What cannot be changed is no stop for the tab key either.
new MutationObserver(() => document.querySelectorAll(still).forEach(part =>
  [part, ...part.querySelectorAll('[tabindex="0"], a[href]')].forEach(end => {
    if (end.matches('[tabindex="0"], a[href]:not([tabindex])')) end.setAttribute('tabindex', '-1');
  })
)).observe(document.body, { childList: true, subtree: true });

export default [];
