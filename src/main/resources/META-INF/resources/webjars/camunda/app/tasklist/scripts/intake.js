// The way from Tasklist to the applications that a clerk takes in at the window: the same pages as the applicants'.
export default {
  id: 'tongban.intake',
  pluginPoint: 'tasklist.navbar.action',
  priority: 300,
  render(container) {
    const link = document.createElement('a');
    link.href = '/';
    link.target = '_blank';
    link.rel = 'noopener';
    link.title = '在窗口代申请人填写申请、递交材料';
    link.textContent = '窗口收件';
    container.append(link);
  }
};
