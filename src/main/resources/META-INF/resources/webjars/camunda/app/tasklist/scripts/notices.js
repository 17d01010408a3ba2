// Says that something was done, where Tasklist says that something was not.
import whenChanged from './changes.js';

const said = {
  submitted: ['已提交', '办理结果已经记入台账，办件进入下一环节。'],
  commented: ['批注已保存', '见“办件”页的批注。'],
  handedOver: ['已转交', '任务已经交给所选的人员。'],
  started: ['已提出', '流程已经启动。']
};

export function notify(status, message, type = 'success') {
  const services = window.angular.element(document.body).injector();
  services.get('Notifications').add({ type, status, message, duration: 6000, exclusive: true });
  services.get('$rootScope').$applyAsync();
}

whenChanged(act => {
  if (said[act]) setTimeout(() => notify(...said[act]));
});

export default [];
