// Settings of Welcome.
export default {
  app: {
    name: '通办',
    vendor: '政务服务大厅'
  },

  // The browser language is matched by its part before "-": zh-CN finds zh.
  locales: {
    availableLocales: ['zh', 'en'],
    fallbackLocale: 'en'
  },

  // Relative to the welcome folder, without ".js": the one login page.
  customScripts: ['scripts/sign-in']
};
