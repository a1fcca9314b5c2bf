/* Small manners of the frame: dialogs that open, the theme, toasts that go after eight seconds, focus in panels. */
(() => {
  const root = document.documentElement;
  const SECONDS = 8;
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  if (zone) document.cookie = `zone=${zone}; path=/; max-age=31536000; SameSite=Lax`;

  function turnTheme() {
    const dark = root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
    root.dataset.theme = dark ? 'light' : 'dark';
    document.cookie = `theme=${root.dataset.theme}; path=/; max-age=31536000; SameSite=Lax`;
    window.keepTheme?.([{ name: 'theme', value: root.dataset.theme }]);
  }

  function show(button) {
    const field = document.getElementById(button.dataset.shows);
    field.type = field.type === 'password' ? 'text' : 'password';
    button.setAttribute('aria-pressed', field.type === 'text');
  }

  /* The page's own form takes back what the toast names. */
  function undo(what) {
    document.getElementById('undo:what').value = what;
    document.getElementById('undo:go').click();
  }

  document.addEventListener('click', (event) => {
    const on = (attribute) => event.target.closest(`[${attribute}]`);
    if (on('data-opens')) document.getElementById(on('data-opens').dataset.opens).showModal();
    if (on('data-closes')) document.getElementById(on('data-closes').dataset.closes).close();
    if (on('data-theme-toggle')) turnTheme();
    if (on('data-shows')) show(on('data-shows'));
    if (on('data-print')) window.print();
    if (on('data-back')) history.back();
    if (on('data-undo')) undo(on('data-undo').dataset.undo);
    if (on('data-dismiss') || on('data-undo')) event.target.closest('[data-toast]')?.remove();
  });

  /* Pressed twice, a form is sent once, for two seconds. What only sends a file leaves the page as it is, and the next file is
     asked for at once. */
  document.addEventListener(
    'submit',
    (event) => {
      if (event.submitter?.matches('[data-download]')) return;
      const again = Number(event.target.dataset.sent || 0) > Date.now() - 2000;
      if (again) {
        event.preventDefault();
        event.stopImmediatePropagation();
      } else {
        event.target.dataset.sent = Date.now();
      }
    },
    true,
  );

  /* A toast stays while it is pointed at or focused. */
  function pass(toast) {
    if (toast.matches(':hover, :focus-within')) setTimeout(() => pass(toast), 1000);
    else toast.remove();
  }

  function settle() {
    document.querySelectorAll('[data-toast]:not([data-seen])').forEach((toast) => {
      toast.dataset.seen = '';
      setTimeout(() => pass(toast), SECONDS * 1000);
    });
    /* PrimeFaces calls what was picked a listbox, but it has no options: it is a plain list with a field at its end. */
    document.querySelectorAll('.ui-autocomplete-multiple-container[role]').forEach((list) => {
      list.removeAttribute('role');
      list.removeAttribute('aria-orientation');
    });
    document.querySelectorAll('.ui-autocomplete-token[role=option]').forEach((picked) => {
      picked.removeAttribute('role');
      picked.removeAttribute('aria-selected');
    });
    const panel = document.querySelector('[data-panel]:not([data-seen])');
    if (panel) {
      panel.dataset.seen = '';
      const field =
        panel.querySelector('[aria-invalid=true]') ||
        panel.querySelector('[data-reads]') ||
        panel.querySelector('input:checked, input:not([type=hidden], [type=submit]), select, textarea');
      const beside = matchMedia('(min-width: 1181px)').matches;
      field?.closest('details')?.setAttribute('open', '');
      field?.focus({ preventScroll: beside });
      if (beside) document.querySelector('.due--open')?.scrollIntoView({ block: 'nearest' });
    }
  }

  /* A link to a row, for instance from a panel that was closed, puts the keyboard there. While it scrolls to the row, which it
     does once the page is drawn, the browser takes the keyboard away from whatever has it. */
  function arrive() {
    const row = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!row || document.querySelector('[data-panel]')) return;
    if (row.matches('[data-row]')) row.querySelector('a').focus();
    else if (row.matches('a')) row.focus();
  }

  /* What goes on by itself is looked at every two seconds: p:poll would write a style attribute. */
  const again = document.querySelector('[data-again]');
  if (again) setInterval(() => window[again.dataset.again](), 2000);

  /* Of tabs that do not fit, the one that is open is in sight. */
  document.querySelectorAll('.tabs').forEach((tabs) => {
    const here = tabs.querySelector('[aria-current=true]');
    if (here) tabs.scrollLeft = here.offsetLeft + here.offsetWidth - tabs.clientWidth;
  });

  addEventListener('load', () => requestAnimationFrame(() => requestAnimationFrame(arrive)));
  new MutationObserver(settle).observe(document.body, { childList: true, subtree: true });
  settle();
})();
