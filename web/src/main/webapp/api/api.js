/* Shows one API's document at a time. The documents of TM Forum are served as published: here they get this server's
   address, the way to sign in, and lose the resources that this product does not serve. */
(() => {
  const OWN = { code: 'Constancy', title: 'Imports, who is due, timeline, audit, tokens', document: '/openapi?format=JSON' };
  const root = new URL('..', document.baseURI).pathname.replace(/\/$/, '');
  const choice = document.getElementById('document');
  const trouble = document.getElementById('trouble');

  const json = async path => {
    const answer = await fetch(root + path, { headers: { Accept: 'application/json' } });
    if (!answer.ok) {
      throw new Error(`${path} answers ${answer.status}`);
    }
    return answer.json();
  };

  const only = (paths, wanted) => Object.fromEntries(Object.entries(paths).filter(([path]) => wanted(path)));

  const tmForum = (api, { path: basePath, resources }) => {
    const { host, schemes, ...rest } = api;
    return {
      ...rest,
      basePath: root + basePath,
      tags: (api.tags ?? []).filter(tag => resources.includes(tag.name)),
      paths: only(api.paths, path => resources.includes(path.split('/')[1])),
      securityDefinitions: {
        client: { type: 'basic', description: 'Id and secret of an API client' },
        token: { type: 'oauth2', flow: 'application', tokenUrl: `${root}/oauth/token`, scopes: {} },
      },
      security: [{ client: [] }, { token: [] }],
    };
  };

  const own = api => {
    api.components.securitySchemes.token.flows.clientCredentials.tokenUrl = `${root}/oauth/token`;
    return { ...api, servers: [{ url: root || '/' }] };
  };

  /** Swagger UI's own page has no landmark here, and jumps from its first heading to the third level. There is one server. */
  const headed = ({ React }) => ({
    wrapComponents: {
      ServersContainer: () => () => null,
      InfoContainer: Original => props => React.createElement('section', { 'aria-label': 'The API' },
        React.createElement(Original, props), React.createElement('h2', null, 'What can be asked')),
    },
  });

  const show = async which => {
    trouble.hidden = true;
    document.getElementById('source').href = root + which.document;
    const api = await json(which.document);
    SwaggerUIBundle({
      dom_id: '#ui',
      spec: which === OWN ? own(api) : tmForum(api, which),
      deepLinking: false,
      docExpansion: 'list',
      defaultModelsExpandDepth: 0,
      syntaxHighlight: false,
      plugins: [headed],
      validatorUrl: null,
    });
  };

  const fail = failure => {
    trouble.textContent = `The document could not be read: ${failure.message}. Load the page again.`;
    trouble.hidden = false;
  };

  const begin = documents => {
    const open = () => {
      const which = documents.find(({ code }) => code === location.hash.slice(1)) ?? documents[0];
      choice.value = which.code;
      show(which).catch(fail);
    };
    choice.append(...documents.map(({ code, title }) => new Option(`${code} ${title}`, code)));
    choice.addEventListener('change', () => { location.hash = choice.value; });
    window.addEventListener('hashchange', open);
    open();
  };

  /** Swagger UI draws the fields of parameters without a name that a screen reader could say. */
  const name = () => document.querySelectorAll('tr[data-param-name] :is(select, input, textarea):not([aria-label])')
    .forEach(field => field.setAttribute('aria-label', field.closest('tr').dataset.paramName));
  new MutationObserver(name).observe(document.getElementById('ui'), { childList: true, subtree: true });

  const dark = matchMedia('(prefers-color-scheme: dark)');
  const shade = () => document.documentElement.classList.toggle('dark-mode', dark.matches);
  dark.addEventListener('change', shade);
  shade();

  json('/api/v1/apis').then(apis => begin([...apis, OWN])).catch(fail);
})();
