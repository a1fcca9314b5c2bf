/* What was typed survives: a form marked data-draft is kept in this tab as it is written, put back when it is shown
   again, and forgotten when it was saved (its fields come back empty from the server) or when somebody signs out. */
(() => {
  const key = (form) => `constancy.draft.${form.dataset.draft}`;
  const fields = (form) => [...form.querySelectorAll('input:not([type=hidden], [type=password]), textarea, select')];
  const picked = (field) => !field.matches('[type=radio], [type=checkbox]') || field.checked;

  function keep(form) {
    const values = fields(form)
      .filter((field) => field.name && picked(field))
      .map((field) => [field.name, field.value]);
    sessionStorage.setItem(key(form), JSON.stringify(values));
  }

  function restore(form) {
    form.dataset.seen = '';
    const kept = JSON.parse(sessionStorage.getItem(key(form)) || '[]');
    for (const [name, value] of kept) {
      for (const field of fields(form).filter((f) => f.name === name)) {
        if (field.matches('[type=radio], [type=checkbox]')) field.checked = field.value === value;
        else field.value = value;
      }
    }
  }

  const look = () => document.querySelectorAll('form[data-draft]:not([data-seen])').forEach(restore);

  document.addEventListener('input', (event) => {
    const form = event.target.closest('form[data-draft]');
    if (form) keep(form);
  });
  document.addEventListener('click', (event) => {
    if (!event.target.closest('[data-forget]')) return;
    Object.keys(sessionStorage)
      .filter((name) => name.startsWith('constancy.draft.'))
      .forEach((name) => sessionStorage.removeItem(name));
  });
  window.forgetDraft = (draft) => sessionStorage.removeItem(`constancy.draft.${draft}`);
  new MutationObserver(look).observe(document.body, { childList: true, subtree: true });
  look();
})();
