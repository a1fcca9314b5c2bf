/* What was typed survives. A form marked data-draft is kept in this tab while it is written, and put back when it is shown
   again. Sent, it is forgotten once the page says that it is done; where a sign-in came between, its page opens again. */
(() => {
  const PREFIX = 'constancy.draft.';
  const SENT = 'constancy.sent';
  const fields = (form) => [...form.querySelectorAll('input:not([type=hidden], [type=password], [type=file]), textarea, select')];
  const boxed = (field) => field.matches('[type=radio], [type=checkbox]');

  function keep(form) {
    const values = fields(form)
      .filter((field) => field.name && field.type !== 'submit' && (!boxed(field) || field.checked))
      .map((field) => [field.name, field.value]);
    sessionStorage.setItem(PREFIX + form.dataset.draft, JSON.stringify(values));
  }

  function restore(form) {
    const kept = JSON.parse(sessionStorage.getItem(PREFIX + form.dataset.draft) || '[]');
    for (const [name, value] of kept) {
      for (const field of fields(form).filter((each) => each.name === name)) {
        if (boxed(field)) field.checked = field.value === value;
        else field.value = value;
      }
    }
  }

  function settle() {
    const sent = JSON.parse(sessionStorage.getItem(SENT) || 'null');
    if (!sent) return;
    sessionStorage.removeItem(SENT);
    if (document.querySelector('[data-toast].fine')) sessionStorage.removeItem(PREFIX + sent.draft);
    else if (!document.querySelector('form[data-draft], [data-toast]')) location.replace(sent.page);
  }

  const draftOf = (event) => event.target.closest('form[data-draft]');

  document.addEventListener('input', (event) => draftOf(event) && keep(draftOf(event)));
  document.addEventListener('submit', (event) => {
    const form = draftOf(event);
    if (!form) return;
    keep(form);
    sessionStorage.setItem(SENT, JSON.stringify({ draft: form.dataset.draft, page: location.href }));
  });
  document.addEventListener('click', (event) => {
    if (event.target.closest('[data-forget]')) sessionStorage.clear();
  });

  settle();
  document.querySelectorAll('form[data-draft]').forEach(restore);
})();
