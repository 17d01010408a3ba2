// Tells what Tasklist has just changed on the server, by the requests it makes itself.
const acts = [
  ['submitted', 'POST', /\/task\/[^/]+\/(submit-form|complete)$/],
  ['assigned', 'POST', /\/task\/[^/]+\/(claim|unclaim|assignee)$/],
  ['commented', 'POST', /\/task\/[^/]+\/comment\/create$/],
  ['started', 'POST', /\/process-definition\/.+\/(submit-form|start)$/]
];
const listeners = [];
const open = XMLHttpRequest.prototype.open;

XMLHttpRequest.prototype.open = function (method, address, ...rest) {
  const path = new URL(address, location.href).pathname;
  const act = acts.find(([, verb, pattern]) => verb === String(method).toUpperCase() && pattern.test(path))?.[0];
  if (act) {
    this.addEventListener('load', () => {
      if (this.status >= 200 && this.status < 300) listeners.forEach(listener => listener(act));
    });
  }
  return open.call(this, method, address, ...rest);
};

// listener: called with submitted, assigned, commented or started
export default function whenChanged(listener) {
  listeners.push(listener);
}

export function changed(act) {
  listeners.forEach(listener => listener(act));
}
