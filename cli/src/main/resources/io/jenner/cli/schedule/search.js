// Narrows the lists of the index to what is searched for. Without it the page is a plain list.
(function () {
  'use strict';
  var field = document.getElementById('q');
  var found = document.getElementById('found');
  var sections = Array.prototype.map.call(document.querySelectorAll('.section'), function (section) {
    var items = Array.prototype.map.call(section.querySelectorAll('li'), function (item) {
      var link = item.querySelector('a').textContent;
      return { element: item, words: plain(link + ' ' + item.lastChild.textContent).split(' ') };
    });
    var head = section.querySelector('summary');
    return { element: section, items: items, wasOpen: section.open, head: head, title: head && head.textContent };
  });

  function plain(text) {
    return text.normalize('NFKD').toLowerCase().replace(/[^a-z0-9+]+/g, ' ').trim();
  }

  function matches(item, wanted) {
    return wanted.every(function (part) {
      return item.words.some(function (word) { return word.indexOf(part) === 0; });
    });
  }

  function search() {
    var text = plain(field.value);
    var wanted = text ? text.split(' ') : [];
    var total = 0;
    sections.forEach(function (section) {
      var hits = 0;
      section.items.forEach(function (item) {
        var hit = matches(item, wanted);
        item.element.classList.toggle('hidden', !hit);
        hits += hit ? 1 : 0;
      });
      section.element.classList.toggle('hidden', hits === 0);
      if ('open' in section.element) {
        section.element.open = wanted.length ? hits > 0 : section.wasOpen;
        section.head.textContent = wanted.length ? section.title.replace('(', '(' + hits + ' of ') : section.title;
      }
      total += hits;
    });
    found.textContent = wanted.length ? (total === 0 ? 'Nothing found.' : total + ' found.') : '';
  }

  function remember() {
    var address = location.pathname + (field.value ? '?q=' + encodeURIComponent(field.value) : '');
    try {
      history.replaceState(null, '', address);
    } catch (refused) {
      // Some browsers keep the address of a file on disk; the search works all the same.
    }
  }

  function visibleLinks() {
    return Array.prototype.filter.call(document.querySelectorAll('.section li:not(.hidden) a'), function (link) {
      return link.offsetParent !== null;
    });
  }

  field.addEventListener('input', function () { search(); remember(); });
  document.addEventListener('keydown', function (event) {
    var inField = document.activeElement === field;
    if (event.key === '/' && !inField) {
      event.preventDefault();
      field.focus();
    } else if (event.key === 'Escape' && inField) {
      field.value = '';
      search();
      remember();
    } else if (event.key === 'Enter' && inField && field.value && visibleLinks().length) {
      visibleLinks()[0].click();
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      var links = visibleLinks();
      var at = links.indexOf(document.activeElement);
      if (inField || at >= 0) {
        var next = event.key === 'ArrowDown' ? at + 1 : at - 1;
        event.preventDefault();
        (next < 0 ? field : links[Math.min(next, links.length - 1)] || field).focus();
      }
    }
  });
  field.value = new URLSearchParams(location.search).get('q') || '';
  search();
})();
