// Keeps an open page in step with the site on the disk. Only the preview server sends it.
'use strict';
{
  const script = document.currentScript;
  const memory = `hornbook-scroll:${location.pathname}`;
  let source;
  let overlay;

  const restorePlace = () => {
    const place = sessionStorage.getItem(memory);
    sessionStorage.removeItem(memory);
    if (place !== null) {
      const [left, top] = place.split(' ').map(Number);
      scrollTo({left, top, behavior: 'instant'});
    }
  };

  const reload = () => {
    source.close();
    sessionStorage.setItem(memory, `${scrollX} ${scrollY}`);
    location.reload();
  };

  const hide = () => {
    overlay?.remove();
    overlay = undefined;
  };

  const show = (text) => {
    hide();
    if (text === '') {
      return;
    }
    overlay = document.createElement('div');
    overlay.id = 'hornbook-findings';
    // A shadow keeps the page's styles out, and a constructed sheet passes any style-src.
    const shadow = overlay.attachShadow({mode: 'open'});
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      :host { position: fixed; inset: auto 0 0 0; z-index: 2147483647; }
      div { max-height: 60vh; overflow: auto; padding: 1rem 1.5rem;
            background: #1d1f24; color: #f4f4f5; border-top: 4px solid #e5484d; }
      pre { margin: 0; font: 14px/1.5 ui-monospace, monospace; white-space: pre-wrap; }
      button { float: right; font: inherit; color: inherit; background: none;
               border: 1px solid currentColor; border-radius: 4px; padding: 0.25rem 0.75rem; }`);
    shadow.adoptedStyleSheets = [sheet];
    const panel = document.createElement('div');
    panel.setAttribute('role', 'alert');
    const close = document.createElement('button');
    close.textContent = 'Close';
    close.addEventListener('click', hide);
    const findings = document.createElement('pre');
    findings.textContent = text;
    panel.append(close, findings);
    shadow.append(panel);
    document.body.append(overlay);
  };

  const listen = () => {
    source = new EventSource(new URL('events', script.src));
    source.addEventListener('reload', (event) => {
      if (event.data !== script.dataset.build) {
        reload();
      }
    });
    source.addEventListener('findings', (event) => show(event.data));
    source.addEventListener('error', () => {
      if (source.readyState === EventSource.CLOSED && !document.hidden) {
        setTimeout(listen, 1000);
      }
    });
  };

  // A browser has six connections for one server: pages in the background must not hold them.
  document.addEventListener('visibilitychange', () => {
    source?.close();
    if (!document.hidden) {
      listen();
    }
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      hide();
    }
  });
  addEventListener('load', restorePlace);
  if (!document.hidden) {
    listen();
  }
}
