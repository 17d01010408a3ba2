// form-js keeps an empty list of errors for every valid field of a dynamic list, and Tasklist takes any list for an error: its
// button 提交 would stay grey for ever. Only what really is an error is handed on. form-js is found by what it contains, because
// its number in the bundle is nobody's promise.
const faulty = error => error && typeof error === 'object' ? Object.values(error).some(faulty) : error != null && error !== '';

const real = errors => Object.fromEntries(Object.entries(errors).filter(([, error]) => faulty(error)));

const isFormJs = factory => ['_setState', 'createFormContainer', 'DynamicList'].every(word => factory.toString().includes(word));

self.webpackChunkcamunda_bpm_webapp.push([['tongban-list-errors'], {}, require => {
  const number = Object.keys(require.m).find(key => isFormJs(require.m[key]));
  const setState = number && require(number).Form?.prototype._setState;
  if (!setState) return console.error('form-js was not found: forms with a list cannot be submitted');
  require(number).Form.prototype._setState = function (state) {
    setState.call(this, state.errors ? { ...state, errors: real(state.errors) } : state);
  };
}]);

export default [];
