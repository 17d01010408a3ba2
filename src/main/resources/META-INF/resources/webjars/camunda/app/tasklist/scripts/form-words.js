// form-js speaks English only. What it says to people who fill in a form is said in Chinese instead.
const words = [
  [/^Field is required\.$/, '此项必须填写。'],
  [/^Field must have minimum value of (.+)\.$/, '不能小于$1。'],
  [/^Field must have maximum value of (.+)\.$/, '不能大于$1。'],
  [/^Field must have minimum length of (.+)\.$/, '至少填写$1个字。'],
  [/^Field must have maximum length of (.+)\.$/, '最多填写$1个字。'],
  [/^Field must match pattern .+$/, '格式不符合要求。'],
  [/^Add new$/, '添加一项'],
  [/^Select$/, '请选择'],
  [/^Search$/, '查找'],
  [/^No results$/, '没有找到'],
  [/^Nothing to show\.$/, '没有内容。']
];

const chinese = text => words.reduce((said, [english, translated]) => said.replace(english, translated), text);

function say(node) {
  if (node.nodeType === Node.TEXT_NODE) {
    const said = chinese(node.data);
    if (said !== node.data) node.data = said;
  } else if (node.nodeType === Node.ELEMENT_NODE) {
    if (node.placeholder) node.placeholder = chinese(node.placeholder);
    node.childNodes.forEach(say);
  }
}

const inForm = node => (node.nodeType === Node.TEXT_NODE ? node.parentElement : node)?.closest?.('.fjs-container');

export default function speakChinese() {
  new MutationObserver(changes => changes.forEach(({ type, target, addedNodes }) =>
    (type === 'characterData' ? [target] : [...addedNodes]).forEach(node => {
      if (inForm(node)) say(node);
      else node.querySelectorAll?.('.fjs-container').forEach(say);
    })
  )).observe(document.body, { childList: true, characterData: true, subtree: true });
}
