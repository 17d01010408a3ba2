// Offers to print the page; whoever has no scripts prints with the browser's own menu.
document.querySelectorAll('.print').forEach(place => {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = '打印回执';
  button.addEventListener('click', () => window.print());
  place.prepend(button);
});
