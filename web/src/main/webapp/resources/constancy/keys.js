/* The keyboard. What a key does is written on the page: data-key on a link, a button or a field, "g c" for two keys in a
   row; data-row marks what j and k walk through, and keys found inside the current row come first. */
(() => {
  const OFF = 'constancy.keys.off';
  const typing = (el) => el.closest('input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable]');
  const shown = (el) => el.checkVisibility();
  let pending = '';
  let timer;

  const ROW = '[data-row], .lister tbody tr:not(.ui-datatable-empty-message)';
  const rows = () => [...document.querySelectorAll(ROW)].filter(shown);
  const current = () => document.activeElement.closest(ROW) || document.querySelector('[data-row].due--open');

  function walk(step) {
    const all = rows();
    const at = all.indexOf(current());
    const row = all[at < 0 ? (step > 0 ? 0 : all.length - 1) : at + step];
    row?.querySelector('a')?.focus();
  }

  function press(key) {
    const match = `[data-key="${CSS.escape(key)}"]`;
    const inRow = current()?.querySelector(match) || rows()[0]?.querySelector(match);
    const target = inRow || [...document.querySelectorAll(match)].find(shown);
    if (!target) return false;
    if (target.matches('input')) target.focus();
    else target.click();
    return true;
  }

  function choose(key) {
    const option = document.querySelector(`[data-panel] input[aria-keyshortcuts="${CSS.escape(key)}"]`);
    option?.click();
    option?.focus();
    return Boolean(option);
  }

  function plain(event) {
    const chord = pending ? `${pending} ${event.key}` : event.key;
    clearTimeout(timer);
    pending = '';
    if (event.key === 'g') {
      pending = 'g';
      timer = setTimeout(() => (pending = ''), 1200);
      return true;
    }
    if (chord === 'j' || chord === 'k') return walk(chord === 'j' ? 1 : -1) || true;
    return choose(chord) || press(chord);
  }

  function save() {
    const panel = document.querySelector('[data-panel]');
    const button = (panel || document).querySelector('[data-save]');
    button?.click();
    return Boolean(button);
  }

  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.altKey || document.querySelector('dialog[open]')) return;
    const control = event.ctrlKey || event.metaKey;
    let done = false;
    if (control && event.key === 'Enter') done = save();
    else if (control && event.key === 'k') done = press('/');
    else if (control) return;
    else if (event.key === 'Escape') done = press('Escape');
    else if (!typing(event.target) && !localStorage.getItem(OFF)) done = plain(event);
    if (done) event.preventDefault();
  });

  document.addEventListener('change', (event) => {
    if (!event.target.matches('[data-keys-switch]')) return;
    if (event.target.checked) localStorage.removeItem(OFF);
    else localStorage.setItem(OFF, 'yes');
  });
  document.querySelectorAll('[data-keys-switch]').forEach((box) => (box.checked = !localStorage.getItem(OFF)));
})();
