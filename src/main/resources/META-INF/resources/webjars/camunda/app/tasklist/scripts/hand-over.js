// Hands a task to a colleague of the same post: a list of names, not a field for somebody's account.
import { changed } from './changes.js';
import { notify } from './notices.js';
import { engineApi } from './rights.js';

const token = () => document.cookie.match(/(?:^|; )XSRF-TOKEN=([^;]*)/)?.[1] || '';
const make = (tag, properties = {}, ...children) => {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
};

async function colleagues(taskId) {
  const answer = await fetch(`/staff/tasks/${encodeURIComponent(taskId)}/colleagues`);
  if (answer.redirected) throw new Error('登录已经失效，请重新登录。');
  if (!answer.ok) throw new Error('这项任务由您认领之后，才能转交。');
  return answer.json();
}

async function give(taskId, userId) {
  const answer = await fetch(`${engineApi}/task/${encodeURIComponent(taskId)}/assignee`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'X-XSRF-TOKEN': token() },
    body: JSON.stringify({ userId })
  });
  if (!answer.ok) throw new Error((await answer.json()).message);
}

function choose(people) {
  return new Promise(chosen => {
    const list = make('select', { id: 'tongban-colleague', className: 'form-control' },
      ...people.map(({ id, name }) => make('option', { value: id, textContent: name })));
    const dialog = make('dialog', { className: 'tongban-dialog' },
      make('form', { method: 'dialog' },
        make('h3', { textContent: '转交任务' }),
        make('label', { htmlFor: list.id, textContent: '转交给同岗位的' }), list,
        make('p', { className: 'actions' },
          make('button', { className: 'btn btn-link', value: '', textContent: '取消' }),
          make('button', { className: 'btn btn-primary', value: 'give', textContent: '转交' }))));
    dialog.addEventListener('close', () => {
      dialog.remove();
      chosen(dialog.returnValue === 'give' ? list.value : null);
    });
    document.body.append(dialog);
    dialog.showModal();
    list.focus();
  });
}

async function handOver(scope) {
  const taskId = new URLSearchParams(location.hash.split('?')[1]).get('task');
  try {
    const people = await colleagues(taskId);
    if (!people.length) return notify('不能转交', '本岗位在本地区没有其他可以办理的人员。', 'info');
    const person = await choose(people);
    if (!person) return;
    await give(taskId, person);
    changed('handedOver');
    scope.taskData.changed('task');
    scope.taskData.changed('taskList');
  } catch (refusal) {
    notify('没有转交', refusal.message, 'danger');
  }
}

export default {
  id: 'tongban.hand-over',
  pluginPoint: 'tasklist.task.action',
  priority: 50,
  render(container, data, scope) {
    const button = make('button', { type: 'button', className: 'tongban-hand-over', textContent: '转交' });
    button.addEventListener('click', () => handOver(scope));
    container.append(button);
  }
};
