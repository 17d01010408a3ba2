// Settings of Tasklist. The shortcuts keep Camunda's default keys; only their descriptions are Chinese.
// Chinese is complete, so a Chinese browser loads nothing else; English loaded behind it would win for dates.
import speakChinese from './form-words.js';

const language = (navigator.languages[0] || '').toLowerCase().startsWith('zh') ? 'zh' : 'en';

// On a browser's first visit Tasklist does not wait for its words and shows their keys instead; it looks for them here first.
const folder = '/camunda/app/tasklist/locales/';
const kept = JSON.parse(localStorage.getItem('camunda-web') || '{}');
kept[`${folder}_locales_data_${language}_${window.bust}`] =
  await fetch(`${folder}${language}.json`).then(answer => answer.text());
localStorage.setItem('camunda-web', JSON.stringify(kept));

if (language === 'zh') speakChinese();

export default {
  app: {
    name: '通办审批工作台',
    vendor: '政务服务大厅'
  },

  locales: {availableLocales: [language], fallbackLocale: language},

  // Relative to the tasklist folder, without ".js": the case tab beside the task form, the ways to new applications and to
  // the list of cases, what lets forms with lists be submitted, and the one login page.
  customScripts: ['scripts/case-tab', 'scripts/intake', 'scripts/cases', 'scripts/list-errors', 'scripts/sign-in'],

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
