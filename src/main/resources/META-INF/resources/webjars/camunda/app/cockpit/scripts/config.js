// Settings of Cockpit.
import words from '/camunda/lib/tongban-words.js';

// What nobody may do here, because the register alone moves a case: to end it, to write its variables, to hold or hurry a job,
// to hold a whole process, to take a deployment back.
document.querySelector('base').setAttribute('cam-exclude-plugins', [
  'cockpit.processInstance.runtime.action:cancel-process-instance-action',
  'cockpit.processInstance.runtime.action:add-variable-action',
  'cockpit.processDefinition.runtime.action:update-suspension-state-action',
  'cockpit.processDefinition.runtime.action:bulk-job-definition-override-job-priority-action',
  'cockpit.jobDefinition.action:job-definition-override-job-priority-action',
  'cockpit.jobDefinition.action:update-suspension-state',
  'cockpit.incident.action:increase-incident-external-task-retry',
  'cockpit.repository.deployment.action:delete-deployment'
].join(','));

export default {
  app: {
    name: '通办流程监控',
    vendor: '政务服务大厅'
  },

  locales: await words('cockpit'),

  // Relative to the cockpit folder, without ".js": the one login page, and the way to end a case.
  customScripts: ['scripts/sign-in', 'scripts/end-case']
};
