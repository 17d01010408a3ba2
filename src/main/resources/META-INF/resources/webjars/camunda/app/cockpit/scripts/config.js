/*
 * Cockpit 的界面设置：名称、署名和语言。
 * 其余各项沿用 Camunda 7.24 的默认值；需要时在此加入：
 * customScripts、historicActivityInstanceMetrics、runtimeActivityInstanceMetrics、
 * skipCustomListeners、skipIoMappings、cascade、batchOperation、bpmnJs、defaultFilter、
 * csrfCookieName、disableWelcomeMessage、userOperationLogAnnotationLength、previewHtml。
 */
export default {
  // 页面标题和登录页显示的名称
  app: {
    name: '通办流程监控',
    vendor: '政务服务大厅'
  },

  // 语言按浏览器首选语言“-”之前的部分匹配，因此用 zh；未翻译的词条显示英文
  locales: {
    availableLocales: ["zh", "en"],
    fallbackLocale: "en"
  },

  // 相对于 cockpit 目录、不带 .js：统一的登录页
  customScripts: ['scripts/sign-in']
};
