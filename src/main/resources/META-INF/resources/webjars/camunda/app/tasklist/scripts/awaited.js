// Below the filters stand the cases that await a material after tolerant acceptance (容缺待补): no task waits for the
// window then, but the window watches over them.
import whenChanged from './changes.js';

let number = null;

function entry() {
  const link = Object.assign(document.createElement('a'), {
    href: '/staff/awaited', target: '_blank', rel: 'noopener', title: '容缺受理、材料还没有补齐的办件和补交期限（在新窗口打开）'
  });
  link.append('容缺待补 ', Object.assign(document.createElement('span'), { className: 'tongban-count' }));
  const name = Object.assign(document.createElement('h4'), { className: 'name' });
  name.append(link);
  const item = Object.assign(document.createElement('div'), { className: 'item task-filter cells-wrapper tongban-awaited' });
  item.append(name);
  return item;
}

function show() {
  const list = document.querySelector('.task-filters [cam-tasklist-filters] > .list-unstyled');
  if (number === null || !list) return;
  const item = list.querySelector('.tongban-awaited') || list.appendChild(entry());
  const shown = item.querySelector('.tongban-count');
  if (shown.textContent !== `(${number})`) shown.textContent = `(${number})`;
}

async function count() {
  const answer = await fetch('/staff/awaited/count');
  if (answer.status !== 200 || answer.redirected) return;
  number = await answer.json();
  show();
}

new MutationObserver(show).observe(document.body, { childList: true, subtree: true });
whenChanged(() => count());
document.addEventListener('visibilitychange', () => {
  if (!document.hidden) count();
});
count();

export default [];
