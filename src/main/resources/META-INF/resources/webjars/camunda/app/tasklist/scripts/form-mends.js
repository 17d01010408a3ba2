// Two faults of form-js, mended in the one it brings along; it is found by what it contains, because its number in the bundle
// is nobody's promise.
//
// It keeps an empty list of errors for every valid field of a dynamic list, and Tasklist takes any list for an error: the
// button 提交 would stay grey for ever. Only what really is an error is handed on.
//
// It keeps what is typed back for a moment, and forgets it when the form is drawn anew in between: whoever types fast would
// lose a text. Nothing is kept back.
const faulty = error => error && typeof error === 'object' ? Object.values(error).some(faulty) : error != null && error !== '';

const real = errors => Object.fromEntries(Object.entries(errors).filter(([, error]) => faulty(error)));

const isFormJs = factory => ['_setState', 'createFormContainer', 'DynamicList'].every(word => factory.toString().includes(word));

self.webpackChunkcamunda_bpm_webapp.push([['tongban-form-mends'], {}, require => {
  const number = Object.keys(require.m).find(key => isFormJs(require.m[key]));
  const form = number && require(number).Form?.prototype;
  const { _setState: setState, _createInjector: createInjector } = form || {};
  if (!setState || !createInjector) return console.error('form-js was not found: forms with a list cannot be submitted');
  form._setState = function (state) {
    setState.call(this, state.errors ? { ...state, errors: real(state.errors) } : state);
  };
  form._createInjector = function (options, container) {
    return createInjector.call(this, { ...options, debounce: false }, container);
  };
}]);

export default [];
