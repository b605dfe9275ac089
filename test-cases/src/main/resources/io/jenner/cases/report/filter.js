// Shows the cases of the chosen outcomes that hold every word of the search field. Without scripts all are shown.
const form = document.querySelector('.filter');
const items = [...document.querySelectorAll('[data-outcome]')];
const texts = items.map(item => (item.dataset.find || item.textContent).toLowerCase());
const lists = [...document.querySelectorAll('details.suite')];
const sections = [...document.querySelectorAll('section.outcome')];

function apply() {
  const words = form.elements.words.value.toLowerCase().split(' ').filter(word => word);
  const chosen = [...form.querySelectorAll('[type=checkbox]')].filter(box => box.checked).map(box => box.value);
  let shown = 0;
  items.forEach((item, place) => {
    const fits = chosen.includes(item.dataset.outcome) && words.every(word => texts[place].includes(word));
    item.classList.toggle('hidden', !fits);
    shown += fits ? 1 : 0;
  });
  [...lists, ...sections].forEach(part =>
    part.classList.toggle('hidden', !part.querySelector('[data-outcome]:not(.hidden)')));
  lists.forEach(list => { list.open = words.length > 0; });
  form.querySelector('output').textContent = shown + ' of ' + items.length + ' cases';
}

form.classList.remove('hidden');
form.addEventListener('input', apply);
form.addEventListener('submit', event => event.preventDefault());
apply();
