// Cockpit's own deletion is shut and hidden: the register ends a case, asks why, and tells the applicant.
const WORDS = '终止办理：填写原因并告知申请人';

export default {
  id: 'tongban.end-case',
  pluginPoint: 'cockpit.processInstance.runtime.action',
  priority: 20,
  render(node, { processInstanceId }) {
    const link = document.createElement('a');
    link.className = 'btn btn-default btn-toolbar end-case';
    link.href = `/staff/instances/${encodeURIComponent(processInstanceId)}/end`;
    link.title = WORDS;
    link.setAttribute('aria-label', WORDS);
    link.append(Object.assign(document.createElement('span'), { className: 'glyphicon glyphicon-remove-circle' }));
    node.append(link);
  }
};
