// What the scripts of hostile pages do (see hostile-pages.ts). Runs in the page; no part of it is known to the extension.
((act) => {
  const isStranger = (element) => element.tagName.startsWith('X-');

  const acts = {
    /** Ten thousand nodes a second, each a `p` with its text; the oldest go, so that the page itself can go on. */
    'add-endlessly': () => {
      const added = [];
      setInterval(() => {
        for (let index = 0; index < 100; index++) {
          const row = document.createElement('p');
          row.textContent = `ещё ${index}`;
          document.body.append(row);
          added.push(row);
        }
        while (added.length > 10_000) added.shift().remove();
      }, 10);
    },
    'restyle-each-frame': () => {
      let at = 0;
      const move = () => {
        document.getElementById('moving').style.transform = `translateX(${at++ % 200}px)`;
        requestAnimationFrame(move);
      };
      move();
    },
    /** Ten thousand levels. Chromium's own layout does not survive 3000 of them that have a box. */
    'nest-deeply': () => {
      const outer = document.createElement('div');
      let inner = outer;
      for (let level = 0; level < 10_000; level++) {
        const next = document.createElement('div');
        if (level >= 1_500) next.style.display = 'contents';
        inner.append(next);
        inner = next;
      }
      inner.textContent = 'на дне';
      document.body.append(outer);
    },
    'rewrite-prototypes': () => {
      const broken = () => {
        throw new Error('rewritten');
      };
      const spoil = (object, names) => {
        for (const name of names) Object.defineProperty(object, name, { configurable: true, get: broken });
      };
      addEventListener('load', () => {
        spoil(Node.prototype, ['childNodes', 'ownerDocument', 'parentNode', 'nodeType', 'textContent', 'appendChild']);
        spoil(Element.prototype, ['attributes', 'getAttribute', 'matches', 'getBoundingClientRect', 'attachShadow']);
        spoil(Document.prototype, ['documentElement', 'createElement', 'createElementNS', 'createTextNode']);
        spoil(EventTarget.prototype, ['addEventListener', 'dispatchEvent']);
        spoil(String.prototype, ['replace', 'trim', 'slice']);
        spoil(Array.prototype, ['push', 'map', 'filter', 'at']);
        Object.assign(window, { getComputedStyle: broken, MutationObserver: broken, requestAnimationFrame: broken });
        Object.assign(JSON, { stringify: broken, parse: broken });
      });
    },
    'remove-strangers': () => {
      new MutationObserver(() => {
        for (const element of document.documentElement.children) if (isStranger(element)) element.remove();
      }).observe(document.documentElement, { childList: true });
    },
    'remove-while-shown': () => addEventListener('beforetoggle', (event) => event.target.remove(), true),
    'restyle-strangers': () => {
      new MutationObserver(() => {
        for (const element of document.documentElement.children)
          if (isStranger(element) && element.style.display !== 'none')
            element.style.cssText = 'display: none !important';
      }).observe(document.documentElement, { childList: true, subtree: true, attributes: true });
    },
    'flap-dialogs': () => {
      const dialog = document.createElement('dialog');
      document.body.append(dialog);
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        dialog.toggleAttribute('open');
        port2.postMessage(null);
      };
      port2.postMessage(null);
    },
    'open-document': () => {
      const written = document.getElementById('written').textContent;
      setTimeout(() => {
        document.open();
        document.write(written);
        document.close();
      }, 1_500);
    },
    'replace-root': () => {
      setTimeout(() => document.documentElement.replaceWith(document.documentElement.cloneNode(true)), 1_500);
    },
  };
  acts[act]();
})(document.currentScript.dataset.act);
