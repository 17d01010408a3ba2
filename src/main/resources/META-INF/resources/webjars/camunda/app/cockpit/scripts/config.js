// Settings of Cockpit.
import words from '/camunda/lib/tongban-words.js';

export default {
  app: {
    name: '通办流程监控',
    vendor: '政务服务大厅'
  },

  locales: await words('cockpit'),

  // Relative to the cockpit folder, without ".js": the one login page, and the way to end a case.
  customScripts: ['scripts/sign-in', 'scripts/end-case']
};
