// Settings of Tasklist. The shortcuts keep Camunda's default keys; only their descriptions are Chinese.
// Chinese is complete, so a Chinese browser loads nothing else; English loaded behind it would win for dates.
const chinese = (navigator.languages[0] || '').toLowerCase().startsWith('zh');
const locales = chinese
  ? {availableLocales: ['zh'], fallbackLocale: 'zh'}
  : {availableLocales: ['en'], fallbackLocale: 'en'};

export default {
  app: {
    name: '通办审批工作台',
    vendor: '政务服务大厅'
  },

  locales,

  // Relative to the tasklist folder, without ".js": the case tab beside the task form, the way to new applications, and the
  // one login page.
  customScripts: ['scripts/case-tab', 'scripts/intake', 'scripts/sign-in'],

  shortcuts: {
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
    },
    startProcess: {
      key: 'ctrl+alt+p',
      description: '打开“启动流程”窗口'
    }
  }
};
