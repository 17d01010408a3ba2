// Settings of Welcome.
import words from '/camunda/lib/tongban-words.js';

export default {
  app: {
    name: '通办',
    vendor: '政务服务大厅'
  },

  locales: await words('welcome'),

  // Relative to the welcome folder, without ".js": the one login page and the one page for passwords.
  customScripts: ['scripts/sign-in', 'scripts/password']
};
