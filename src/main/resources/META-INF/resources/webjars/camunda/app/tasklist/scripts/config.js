// Settings of Tasklist. The shortcuts keep Camunda's default keys; only their descriptions are Chinese.
import words, { speaksChinese } from '/camunda/lib/tongban-words.js';
import speakChinese from './form-words.js';
import rights from './rights.js';

if (speaksChinese) speakChinese();

const { starts } = await rights();

// What nobody finds in Tasklist: its history, which the engine does not keep (the case's ledger does), and tasks without a
// case. Only who may start a process finds the way to it.
const left = ['tasklist.task.detail:task-detail-history', 'tasklist.navbar.action:create-task-action'];
if (!starts) left.push('tasklist.navbar.action:start-process-action');
document.querySelector('base').setAttribute('cam-exclude-plugins', left.join(','));

const shortcuts = {
  claimTask: {
    key: 'ctrl+alt+c',
    description: '认领当前选中的任务'
  },
  focusFilter: {
    key: 'ctrl+shift+f',
    description: '跳到第一个筛选'
  },
  focusList: {
    key: 'ctrl+alt+l',
    description: '跳到列表中的第一项任务'
  },
  focusForm: {
    key: 'ctrl+alt+f',
    description: '跳到任务表单的第一个输入框'
  }
};
if (starts) {
  shortcuts.startProcess = {
    key: 'ctrl+alt+p',
    description: '打开“启动流程”窗口'
  };
}

export default {
  app: {
    name: '通办审批工作台',
    vendor: '政务服务大厅'
  },

  locales: await words('tasklist'),

  // Relative to the tasklist folder, without ".js": the case tab beside the task form, the ways to new applications and to
  // the list of cases, what mends and keeps forms, the one login page, what may be changed in a task's head, handing over,
  // what is told after a change, the filters' numbers and the cases that await a material.
  customScripts: [
    'scripts/case-tab',
    'scripts/intake',
    'scripts/cases',
    'scripts/form-mends',
    'scripts/keep-form',
    'scripts/sign-in',
    'scripts/task-head',
    'scripts/hand-over',
    'scripts/notices',
    'scripts/filter-counts',
    'scripts/awaited'
  ],

  shortcuts
};
