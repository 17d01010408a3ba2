// The way from Tasklist to the page on which the window takes an application in; offered to those who may.
export default {
  id: 'tongban.intake',
  pluginPoint: 'tasklist.navbar.action',
  priority: 300,
  async render(container) {
    const offered = await fetch('/staff/intake/offered').then(answer => answer.ok && answer.json());
    if (!offered) return;
    const link = document.createElement('a');
    link.href = '/staff/intake';
    link.target = '_blank';
    link.rel = 'noopener';
    link.title = '在窗口为申请人填写申请、收取材料';
    link.textContent = '窗口收件';
    container.append(link);
  }
};
