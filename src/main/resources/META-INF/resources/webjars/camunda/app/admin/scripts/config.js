// Settings of Admin.
// Chinese is complete, so a Chinese browser loads nothing else; English loaded behind it would win for dates.
const chinese = (navigator.languages[0] || '').toLowerCase().startsWith('zh');
const locales = chinese
  ? {availableLocales: ['zh'], fallbackLocale: 'zh'}
  : {availableLocales: ['en'], fallbackLocale: 'en'};

export default {
  app: {
    name: '通办系统管理',
    vendor: '政务服务大厅'
  },

  locales,

  // Relative to the admin folder, without ".js": the one login page.
  customScripts: ['scripts/sign-in']
};
