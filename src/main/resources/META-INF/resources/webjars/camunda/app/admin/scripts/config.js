// Settings of Admin.
import words from '/camunda/lib/tongban-words.js';

export default {
  app: {
    name: '通办系统管理',
    vendor: '政务服务大厅'
  },

  locales: await words('admin'),

  // Relative to the admin folder, without ".js": the one login page.
  customScripts: ['scripts/sign-in']
};
