// The way from Tasklist to the list of all cases that the person may see, finished ones too.
export default {
  id: 'tongban.cases',
  pluginPoint: 'tasklist.navbar.action',
  priority: 290,
  render(container) {
    const link = document.createElement('a');
    link.href = '/staff/cases';
    link.target = '_blank';
    link.rel = 'noopener';
    link.title = '按编号、申请人、状态、事项和灯色查询办件';
    link.textContent = '办件查询';
    container.append(link);
  }
};
