/* Shows one API's document at a time. The documents of TM Forum are served as published: here they get this server's
   address, the way to sign in, and lose the resources that this product does not serve. */
(() => {
  const documents = [
    ['TMF620', 'Product Catalog', 'productCatalogManagement',
      ['catalog', 'category', 'productSpecification', 'productOffering', 'productOfferingPrice']],
    ['TMF629', 'Customer', 'customerManagement', ['customer']],
    ['TMF632', 'Party', 'party', ['organization', 'individual']],
    ['TMF651', 'Agreement', 'agreementManagement', ['agreement', 'agreementSpecification']],
    ['TMF669', 'Party Role', 'partyRoleManagement', ['partyRole']],
    ['TMF683', 'Party Interaction', 'partyInteraction', ['partyInteraction']],
    ['Constancy', 'Imports, who is due, timeline, audit, tokens'],
  ];
  const root = new URL('..', document.baseURI).pathname;
  const choice = document.getElementById('document');
  const trouble = document.getElementById('trouble');

  const address = ([, , base]) => base ? `${root}tmf-api/${base}/v4/openapi.json` : `${root}openapi?format=JSON`;

  const only = (paths, wanted) => Object.fromEntries(Object.entries(paths).filter(([path]) => wanted(path)));

  const tmForum = (api, [, , base, resources]) => {
    const { host, schemes, ...rest } = api;
    return {
      ...rest,
      basePath: `${root}tmf-api/${base}/v4`,
      tags: (api.tags ?? []).filter(tag => resources.includes(tag.name)),
      paths: only(api.paths, path => resources.includes(path.split('/')[1])),
      securityDefinitions: {
        client: { type: 'basic', description: 'Id and secret of an API client' },
        token: { type: 'oauth2', flow: 'application', tokenUrl: `${root}oauth/token`, scopes: {} },
      },
      security: [{ client: [] }, { token: [] }],
    };
  };

  const own = api => {
    api.components.securitySchemes.token.flows.clientCredentials.tokenUrl = `${root}oauth/token`;
    return { ...api, servers: [{ url: root.replace(/\/$/, '') || '/' }] };
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
    document.getElementById('source').href = address(which);
    const answer = await fetch(address(which), { headers: { Accept: 'application/json' } });
    if (!answer.ok) {
      throw new Error(`${address(which)} answers ${answer.status}`);
    }
    const api = await answer.json();
    SwaggerUIBundle({
      dom_id: '#ui',
      spec: which[2] ? tmForum(api, which) : own(api),
      deepLinking: false,
      docExpansion: 'list',
      defaultModelsExpandDepth: 0,
      syntaxHighlight: false,
      plugins: [headed],
      validatorUrl: null,
    });
  };

  const open = () => {
    const which = documents.find(([code]) => code === location.hash.slice(1)) ?? documents[0];
    choice.value = which[0];
    show(which).catch(failure => {
      trouble.textContent = `The document could not be read: ${failure.message}. Load the page again.`;
      trouble.hidden = false;
    });
  };

  /** Swagger UI draws the fields of parameters without a name that a screen reader could say. */
  const name = () => document.querySelectorAll('tr[data-param-name] :is(select, input, textarea):not([aria-label])')
    .forEach(field => field.setAttribute('aria-label', field.closest('tr').dataset.paramName));
  new MutationObserver(name).observe(document.getElementById('ui'), { childList: true, subtree: true });

  const dark = matchMedia('(prefers-color-scheme: dark)');
  const shade = () => document.documentElement.classList.toggle('dark-mode', dark.matches);
  dark.addEventListener('change', shade);
  shade();

  choice.append(...documents.map(([code, title]) => new Option(`${code} ${title}`, code)));
  choice.addEventListener('change', () => { location.hash = choice.value; });
  window.addEventListener('hashchange', open);
  open();
})();
