// The demo marketplace's own script: what a single-page shop does, and a count of events that no person made.
// Runs in the page; no part of it is known to the extension.
(() => {
  const untrusted = { click: 0, submit: 0, input: 0, keydown: 0 };
  window.__page = { untrusted };
  for (const type of Object.keys(untrusted)) {
    const count = (event) => {
      if (!event.isTrusted) untrusted[type] += 1;
    };
    window.addEventListener(type, count, { capture: true });
  }

  /** Each navigation outdates the one before it. */
  let visit = 0;

  const partOf = (page, id) => page.getElementById(id);

  function put(page) {
    document.title = page.title;
    const app = partOf(document, 'app');
    const content = partOf(page, 'app');
    if (!app || !content) return location.reload(); // An antibot page needs a real load.
    partOf(document, 'header')?.replaceChildren(...(partOf(page, 'header')?.childNodes ?? []));
    app.replaceChildren(...content.childNodes);
    for (const name of ['wait', 'address']) {
      delete app.dataset[name];
      if (content.dataset[name]) app.dataset[name] = content.dataset[name];
    }
    settle();
  }

  const signInAddress = (address) => `${address}?returnUrl=${encodeURIComponent(location.href)}`;

  async function ask(address, headers) {
    const response = await fetch(address, { headers });
    return new DOMParser().parseFromString(await response.text(), 'text/html');
  }

  /** The sign-in page has an address of its own; content comes at once, five seconds after the page, or never. */
  function settle() {
    const mine = visit;
    const { address, wait } = partOf(document, 'app')?.dataset ?? {};
    if (address && location.pathname !== '/security/login') history.replaceState(null, '', signInAddress(address));
    if (wait !== 'late') return;
    setTimeout(async () => {
      const page = await ask(location.href, { 'x-part': 'late-content' });
      if (mine === visit) put(page);
    }, 5_000);
  }

  /** A word of success in the corner, until the next page. */
  function notify(text) {
    const toast = document.createElement('div');
    toast.className = 'toast';
    toast.setAttribute('role', 'status');
    toast.textContent = text;
    document.querySelector('.toast')?.remove();
    document.body.append(toast);
  }

  async function show(address) {
    visit += 1;
    document.querySelector('.toast')?.remove();
    const mine = visit;
    const skeleton = partOf(document, 'skeleton');
    partOf(document, 'app')?.replaceChildren(skeleton.content.cloneNode(true));
    window.scrollTo(0, 0);
    const page = await ask(address, { 'x-part': 'page' });
    if (mine === visit) put(page);
  }

  function navigate(event) {
    const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
    if (!plain || event.defaultPrevented || !link || link.target || link.origin !== location.origin) return;
    event.preventDefault();
    history.pushState(null, '', link.href);
    show(link.href);
  }

  function open(id, address, after, more = {}) {
    const template = partOf(document, id);
    const popup = template.content.firstElementChild.cloneNode(true);
    const form = popup.querySelector('form');
    form.addEventListener('submit', async (event) => {
      event.preventDefault();
      const code = new FormData(form).get('confirmCode');
      const response = await fetch(address, {
        method: 'POST',
        body: new URLSearchParams({ ...more, confirmCode: code }),
      });
      if (!response.ok) {
        popup.querySelector('.popup__error').hidden = false;
        return;
      }
      popup.remove();
      after(await response.json());
    });
    popup.querySelector('[data-action=close-popup]').addEventListener('click', () => popup.remove());
    document.body.append(popup);
    form.querySelector('input').focus();
  }

  const actions = {
    'delete-account': async () => {
      await fetch('/webapi/lk/mobile/requestconfirmcode?forAction=DeleteAccount', { method: 'POST' });
      open('popup-delete', '/webapi/lk/account/delete', () => location.assign('/'));
    },
    'end-others': async () => {
      await fetch('/webapi/lk/mobile/requestconfirmcode?forAction=ConfirmPhone', { method: 'POST' });
      open('popup-end-others', '/webapi/lk/account/mysafety/finishothersessions', async ({ message }) => {
        await show(location.href);
        notify(message);
      });
    },
    'end-one': async (button) => {
      await fetch('/webapi/lk/mobile/requestconfirmcode?forAction=ConfirmPhone', { method: 'POST' });
      const { session } = button.dataset;
      const after = async ({ message, list }) => {
        if (list === 'without-row') button.closest('li, tr').remove();
        else await show(location.href);
        notify(message);
      };
      open('popup-end-one', '/webapi/lk/account/mysafety/finishsession', after, { session });
    },
    'sign-out': async () => {
      await fetch('/webapi/security/signout', { method: 'POST' });
      location.assign('/');
    },
    toggle: (button) => {
      const panel = partOf(document, button.getAttribute('aria-controls'));
      panel.hidden = !panel.hidden;
      button.setAttribute('aria-expanded', String(!panel.hidden));
    },
    'close-cookies': (button) => button.parentElement.remove(),
  };

  document.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest('[data-action]') : null;
    const act = actions[button?.dataset.action];
    if (act) act(button);
    else navigate(event);
  });
  window.addEventListener('popstate', () => show(location.href));
  settle();
})();
