// Every filter shows its number, not only the chosen one (of that Tasklist keeps the number itself). Asked for when
// something was changed here, when another filter is chosen and when the person comes back, never by a clock.
import whenChanged from './changes.js';
import { engineApi } from './rights.js';

let counts = new Map();

function show() {
  document.querySelectorAll('.task-filters .task-filter:not(.tongban-awaited) .name a').forEach(link => {
    const name = link.firstChild?.data?.trim();
    const own = link.querySelector('.tongban-count') || link.appendChild(document.createElement('span'));
    own.className = 'tongban-count';
    const text = counts.has(name) ? `(${counts.get(name)})` : '';
    if (own.textContent !== text) own.textContent = text;
  });
}

async function count() {
  const answer = await fetch(`${engineApi}/filter?resourceType=Task&itemCount=true`, {
    headers: { Accept: 'application/json' }
  });
  if (!answer.ok || answer.redirected) return;
  counts = new Map((await answer.json()).map(filter => [filter.name, filter.itemCount]));
  show();
}

new MutationObserver(show).observe(document.body, { childList: true, subtree: true });
whenChanged(() => count());
window.addEventListener('hashchange', event => {
  const filter = address => new URLSearchParams(new URL(address).hash.split('?')[1]).get('filter');
  if (filter(event.oldURL) !== filter(event.newURL)) count();
});
document.addEventListener('visibilitychange', () => {
  if (!document.hidden) count();
});
count();

export default [];
