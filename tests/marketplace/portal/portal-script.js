// The demo portal's own script: what its single-page app does. Runs in the page; no part of it is known to the extension.
(() => {
  const untrusted = { click: 0, submit: 0, input: 0, keydown: 0 };
  window.__page = { untrusted };
  for (const type of Object.keys(untrusted)) {
    const count = (event) => {
      if (!event.isTrusted) untrusted[type] += 1;
    };
    window.addEventListener(type, count, { capture: true });
  }

  async function show() {
    const response = await fetch(location.href);
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    if (!page.getElementById('app')) return location.reload(); // Signed out: the page itself leads away.
    for (const id of ['header', 'app', 'modals'])
      document.getElementById(id)?.replaceWith(document.adoptNode(page.getElementById(id)));
  }

  /** The portal appends its windows to the body, in a container of their own. */
  function ask(name, onConfirm) {
    const portal = document.createElement('div');
    portal.id = 'Portal-modal';
    portal.style.cssText = 'position:fixed;inset:0;display:grid;place-items:center;background:rgb(0 0 0/.4);z-index:99';
    portal.append(document.getElementById(`modal-${name}`).content.cloneNode(true));
    portal.querySelector('[data-name=Modal]').style.cssText = 'background:#fff;padding:24px;border-radius:16px';
    portal.querySelector('[data-action=cancel]').addEventListener('click', () => portal.remove());
    portal.querySelector('[data-action=confirm]').addEventListener('click', async () => {
      await onConfirm();
      portal.remove();
      await show();
    });
    document.body.append(portal);
  }

  const asks = (name) => () => ask(name, () => fetch(`/demo/${name}`, { method: 'POST' }));
  const actions = {
    'end-all': () => ask('end-all', () => fetch('/demo/end-all-sessions', { method: 'POST' })),
    'end-one': (button) => {
      const { session } = button.dataset;
      ask('end-all', () => fetch('/demo/end-session', { method: 'POST', body: session }));
    },
    withdraw: asks('withdraw'),
    'new-return': asks('new-return'),
    'unsubscribe-jam': asks('unsubscribe-jam'),
    'new-dialog': asks('new-dialog'),
    'manage-jam': () => {
      const part = document.getElementById('manage-jam');
      part.hidden = !part.hidden;
    },
  };

  /** Sub-items of the menu are there while one points at their name. */
  document.addEventListener('mouseover', (event) => {
    for (const menu of document.querySelectorAll('[data-menu]'))
      menu.lastElementChild.hidden = !menu.contains(event.target);
  });

  document.addEventListener('click', (event) => {
    const button = event.target.closest('[data-action]');
    if (button) actions[button.dataset.action]?.(button);
    const link = event.target.closest('a[href]');
    if (!link || link.origin !== location.origin) return;
    event.preventDefault();
    history.pushState(null, '', link.href);
    show();
  });
  addEventListener('popstate', show);
  if (document.getElementById('app')?.dataset.wait === 'late') setTimeout(show, 5_000);
})();
