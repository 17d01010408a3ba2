// The way to the page where people change their own password; all else in their account is the administrator's.
export default {
  id: 'tongban.password',
  pluginPoint: 'welcome.profile',
  priority: 50,
  render(container) {
    const link = document.createElement('a');
    link.href = '/staff/password';
    link.textContent = '修改密码';
    container.append(link);
  }
};
