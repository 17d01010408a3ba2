// What was filled in is kept when somebody looks at the case, the diagram or another task and comes back: leaving the form
// presses 保存 for whoever forgot to. Tasklist keeps it in this browser and fills it in again.
import { notify } from './notices.js';

const SAVE = '.form-actions button[ng-click="save($event)"]';
const AWAY = '.task-details .nav-tabs a, .tasks-list .task, .tasks-list a, .task-filters a, .pagination a, header a';

document.addEventListener('click', event => {
  if (!event.isTrusted) return;
  if (event.target.closest(SAVE)) {
    setTimeout(() => notify('已保存', '填写的内容保存在这台电脑的浏览器里，还没有提交。', 'info'));
  } else if (event.target.closest(AWAY)) {
    document.querySelector(`${SAVE}:not([disabled])`)?.click();
  }
}, true);

export default [];
