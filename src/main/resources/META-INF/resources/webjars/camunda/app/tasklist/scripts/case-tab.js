// The tab “办件” beside the task form: the page of the task's case, its history and its comments.
import whenChanged from './changes.js';

let shown;

whenChanged(act => {
  if (act === 'commented' && shown?.isConnected) shown.src += '';
});

export default {
  id: 'tongban.case-tab',
  pluginPoint: 'tasklist.task.detail',
  priority: 900,
  label: '办件',
  render(container, { taskId }) {
    const frame = document.createElement('iframe');
    frame.title = '办件';
    frame.src = `/staff/tasks/${encodeURIComponent(taskId)}/case`;
    frame.style.cssText = 'display: block; width: 100%; height: calc(100vh - 280px); min-height: 480px; border: 0';
    container.append(frame);
    shown = frame;
  }
};

// A form's link to the case page opens beside Tasklist, so that what is filled in is not lost.
document.addEventListener('click', event => {
  const link = event.target.closest('a[href*="/staff/cases/"]');
  if (link) {
    link.target = '_blank';
    link.rel = 'noopener';
  }
}, true);
