/**
 * The consultant's pages: arrow keys in the matrix, the bar that reads a cell, keys for remarks and proposals. Without it everything can be done
 * by links and forms. It is loaded before the page is painted, so that no key is lost that was pressed on a page somebody saw.
 */
(() => {
  'use strict';

  // ---- keys that are pressed while the page still comes wait until all of it is there

  /** @type {KeyboardEvent[]} */
  const early = [];
  /** @type {((event: KeyboardEvent) => void) | undefined} */
  let act;

  document.addEventListener('keydown', (event) => {
    if (act === undefined) early.push(event);
    else act(event);
  });
  document.addEventListener('DOMContentLoaded', start);

  function start() {
    /** @type {<T extends HTMLElement>(selector: string, root?: ParentNode) => T[]} */
    const all = (selector, root = document) => /** @type {any} */ ([...root.querySelectorAll(selector)]);
    /** @param {EventTarget | null} target */
    const isField = (target) => /** @type {Element} */ (target).matches('input,textarea,select');

    // ---- matrix: one stop of the tabulator, arrows go on

    const rows = all('.mx tbody tr');
    /** @param {HTMLElement | undefined} row */
    const stopsIn = (row) => (row === undefined ? [] : all('a', row));
    for (const [index, link] of all('.mx .org').entries()) link.tabIndex = index === 0 ? 0 : -1;

    const inspect = document.querySelector('[data-inspect]');
    const slideLink = /** @type {HTMLAnchorElement | null} */ (document.querySelector('[data-open-slide]'));
    /** @param {EventTarget | null} target */
    function read(target) {
      const cell = /** @type {Element} */ (target).closest('.mx .c');
      if (cell === null || inspect === null) return;
      inspect.textContent = cell.getAttribute('aria-label');
      if (slideLink === null) return;
      slideLink.href = `${slideLink.dataset['at'] ?? ''}${encodeURIComponent(cell.getAttribute('data-slide') ?? '')}`;
      slideLink.hidden = false;
    }
    document.addEventListener('mouseover', ({ target }) => read(target));
    document.addEventListener('focusin', ({ target }) => read(target));

    /** @param {HTMLElement} from @param {string} key @returns {HTMLElement | undefined} */
    function next(from, key) {
      const row = /** @type {HTMLElement} */ (from.closest('tr'));
      const stops = stopsIn(row);
      const at = stops.indexOf(from);
      if (key === 'ArrowRight') return stops[at + 1];
      if (key === 'ArrowLeft') return stops[at - 1];
      const other = stopsIn(rows[rows.indexOf(row) + (key === 'ArrowDown' ? 1 : -1)]);
      if (at === 0) return other[0];
      const column = /** @type {HTMLTableCellElement} */ (from.closest('td')).cellIndex;
      /** @param {HTMLElement} one */
      const distance = (one) => Math.abs(/** @type {HTMLTableCellElement} */ (one.closest('td,th')).cellIndex - column);
      return other.slice(1).sort((a, b) => distance(a) - distance(b))[0] ?? other[0];
    }

    // ---- remarks

    const remarks = all('.rem-list .open');

    /** @param {string} key */
    function step(key) {
      const at = remarks.findIndex((one) => one.hasAttribute('aria-current'));
      remarks[at + (key === 'ArrowDown' ? 1 : -1)]?.click();
    }

    /** Refusing without a reason leads to its field. @param {string} key */
    function settle(key) {
      const button = /** @type {HTMLElement | null} */ (document.querySelector(`[data-key="${CSS.escape(key)}"]`));
      if (button === null) return;
      const box = button.closest('details');
      if (box !== null) {
        box.open = true;
        return all('textarea', box)[0]?.focus();
      }
      const why = /** @type {HTMLTextAreaElement | null} */ (document.querySelector('#why'));
      if (key === 'r' && why?.value.trim() === '') why.focus();
      else button.click();
    }

    document.addEventListener('submit', (event) => {
      const { submitter, target } = /** @type {SubmitEvent} */ (event);
      const form = /** @type {HTMLFormElement} */ (target);
      const why = /** @type {HTMLTextAreaElement | null} */ (form.querySelector('[name=reason]'));
      const needing = form.dataset['needs']?.split(' ');
      if (needing === undefined || why === null) return;
      const { value } = /** @type {HTMLButtonElement} */ (submitter ?? why);
      const isLacking = needing.includes(value) && why.value.trim() === '';
      why.setAttribute('aria-invalid', String(isLacking));
      if (!isLacking) return;
      event.preventDefault();
      why.focus();
    });

    /** What is pressed before anything of this page is to be seen was meant for the one before (Paint Timing, W3C). @param {KeyboardEvent} event */
    function isOnSeenPage({ timeStamp }) {
      if (!PerformanceObserver.supportedEntryTypes.includes('paint')) return true;
      const [painted] = performance.getEntriesByName('first-contentful-paint');
      return painted !== undefined && painted.startTime <= timeStamp;
    }

    /** @param {KeyboardEvent} event */
    function press(event) {
      const { key, target, repeat } = event;
      const close = /** @type {HTMLElement | null} */ (document.querySelector('[data-close]'));
      const isBusy = isField(target) || document.querySelector('dialog[open]') !== null;
      // In a field or a dialog the key is theirs, and what is half written stays.
      if (key === 'Escape' && close !== null && !isBusy) return close.click();
      if (event.ctrlKey || event.metaKey || event.altKey || isField(target)) return;
      const from = /** @type {HTMLElement | null} */ (/** @type {Element} */ (target).closest('.mx a'));
      if (from !== null && key.startsWith('Arrow')) {
        event.preventDefault();
        return next(from, key)?.focus();
      }
      if (remarks.length > 0 && (key === 'ArrowDown' || key === 'ArrowUp')) {
        event.preventDefault();
        return step(key);
      }
      // A key that is held down decides once.
      if (repeat || !isOnSeenPage(event) || !areOn() || document.querySelector('dialog[open]') !== null) return;
      if (key === '?') help?.showModal();
      if (!/^[aeruvz]$/.test(key)) return;
      // It is no letter of the field that it leads to.
      event.preventDefault();
      settle(key);
    }

    // ---- what is written for a remark or a change stays until it is sent, wherever else somebody looks

    for (const field of all('form textarea')) {
      const area = /** @type {HTMLTextAreaElement} */ (field);
      const id = /** @type {HTMLInputElement | null} */ (area.form?.querySelector('[name=id]'));
      if (id === null) continue;
      const draft = `skald draft ${id.value} ${area.name}`;
      const kept = remembered(draft);
      const box = area.closest('details');
      if (kept !== null && kept !== area.value) {
        area.value = kept;
        if (box !== null) box.open = true;
      }
      area.addEventListener('input', () => remember(draft, area.value));
      area.form?.addEventListener('submit', () => {
        if (sending === 'sure') remember(draft, null);
      });
    }

    /** @param {string} name @returns {string | null} */
    function remembered(name) {
      try {
        return sessionStorage.getItem(name);
      } catch {
        return null;
      }
    }

    /** @param {string} name @param {string | null} text */
    function remember(name, text) {
      try {
        if (text === null) sessionStorage.removeItem(name);
        else sessionStorage.setItem(name, text);
      } catch {
        // This browser keeps nothing: the page itself still does.
      }
    }

    // ---- a text of one's own is measured on its slide while it is written

    const PAUSE = 250;
    /** Longer addresses are refused on the way. */
    const LONGEST_MEASURED = 8000;
    for (const place of all('[data-fit]')) {
      const area = /** @type {HTMLTextAreaElement} */ (place.closest('form')?.querySelector('textarea'));
      /** @type {ReturnType<typeof setTimeout> | undefined} */
      let pause;
      let last = new AbortController();
      let before = '';
      const measure = async () => {
        last.abort();
        last = new AbortController();
        before = area.value;
        const text = encodeURIComponent(area.value.trim());
        try {
          const { signal } = last;
          const answer =
            text.length > LONGEST_MEASURED
              ? undefined
              : await fetch(`${place.dataset['fit']}&text=${text}`, { signal });
          const said = answer?.ok === true ? await answer.text() : '';
          // What is said again is read aloud again.
          if (!signal.aborted && place.innerHTML !== said) place.innerHTML = said;
        } catch {
          // Somebody wrote on, or nobody answers: whoever sends it is told.
        }
      };
      const soon = () => {
        if (area.value === before) return;
        clearTimeout(pause);
        pause = setTimeout(() => void measure(), PAUSE);
      };
      area.addEventListener('input', soon);
      place.closest('details')?.addEventListener('toggle', soon);
    }

    // ---- files that came back: one that is too large is told before it is sent

    const MOST_BYTES = 25_000_000;
    const upload = /** @type {HTMLInputElement | null} */ (document.querySelector('[data-upload] [type=file]'));

    /** @returns {boolean} */
    function isTooLarge() {
      const is = (upload?.files?.[0]?.size ?? 0) > MOST_BYTES - 10_000;
      for (const told of all('#up-err')) told.hidden = !is;
      upload?.setAttribute('aria-invalid', String(is));
      return is;
    }
    upload?.addEventListener('change', isTooLarge);
    upload?.form?.addEventListener('submit', (event) => {
      if (!isTooLarge()) return;
      event.preventDefault();
      upload.focus();
    });

    // ---- a link that was just made is copied; where the browser refuses, it stands there selected

    for (const button of all('[data-copy]'))
      button.addEventListener('click', async () => {
        const field = /** @type {HTMLInputElement} */ (document.getElementById(button.dataset['copy'] ?? ''));
        field.select();
        try {
          await navigator.clipboard.writeText(field.value);
          button.textContent = button.dataset['done'] ?? '';
        } catch {
          field.focus();
        }
      });

    // ---- single letters can be turned off, which this browser remembers

    const KEYS = 'skald keys';
    const help = /** @type {HTMLDialogElement | null} */ (document.querySelector('#help'));
    const box = /** @type {HTMLInputElement | null} */ (document.querySelector('[data-keys]'));
    let on = true;
    try {
      on = localStorage.getItem(KEYS) !== 'off';
    } catch {
      // It keeps nothing: they are on until they are turned off on this page.
    }
    const areOn = () => on;
    if (box !== null) box.checked = on;
    box?.addEventListener('change', () => {
      on = box.checked;
      try {
        localStorage.setItem(KEYS, on ? 'on' : 'off');
      } catch {
        // The same.
      }
    });
    for (const button of all('[data-help]')) button.addEventListener('click', () => help?.showModal());
    document.documentElement.classList.add('app');

    // ---- where the server is gone, or lets nobody in any more, the page stays with what was written

    const OFTEN = 15_000;
    const state = /** @type {HTMLElement | null} */ (document.querySelector('#state'));

    /** @param {string} text */
    function told(text) {
      if (state === null || state.textContent === text) return;
      const bar = document.createElement('p');
      bar.className = 'banner';
      bar.textContent = text;
      state.replaceChildren(...(text === '' ? [] : [bar]));
    }

    async function isAlive() {
      try {
        const response = await fetch('/c/alive');
        const { ok } = response;
        if (ok) await renewed(response);
        told(ok ? '' : (state?.dataset['ended'] ?? ''));
        return ok;
      } catch {
        told(state?.dataset['offline'] ?? '');
        return false;
      }
    }
    setInterval(() => void isAlive(), OFTEN);

    // ---- where the content has changed since, the page is asked for again once the new one is there

    const OFTEN_STALE = 700;
    const stale = /** @type {HTMLElement | null} */ (document.querySelector('#stale [data-ready]'));
    const asking = stale === null ? undefined : setInterval(() => void isAlive(), OFTEN_STALE);

    /** Whoever writes is told instead. @param {Response} response */
    async function renewed(response) {
      if (stale === null || sending !== 'idle' || (await response.json()).stale === true) return;
      clearInterval(asking);
      const isBusy =
        (document.activeElement !== null && isField(document.activeElement)) ||
        document.querySelector('dialog[open]') !== null ||
        all('textarea').some((one) => {
          const { value, defaultValue } = /** @type {HTMLTextAreaElement} */ (one);
          return value !== defaultValue;
        });
      if (!isBusy) location.reload();
      else if (stale.dataset['ready'] !== undefined) stale.textContent = stale.dataset['ready'];
    }
    addEventListener('focus', () => void isAlive());

    /** Sent once, however often it is asked for: a second press would be the same answer again. @type {'idle' | 'asking' | 'sure' | 'sent'} */
    let sending = 'idle';
    let begun = 0;
    document.addEventListener('submit', (event) => {
      const form = /** @type {HTMLFormElement} */ (event.target);
      if (event.defaultPrevented || form.method !== 'post') return;
      if (sending === 'sure') {
        sending = 'sent';
        const { building } = form.dataset;
        if (building !== undefined) told(building);
        return;
      }
      event.preventDefault();
      if (sending !== 'idle') return;
      sending = 'asking';
      begun = event.timeStamp;
      void isAlive().then((ok) => {
        sending = ok ? 'sure' : 'idle';
        if (ok) form.requestSubmit(event.submitter);
      });
    });
    // A link that is followed before the answer is there would take it back in silence. Where none comes, people may leave.
    const LONGEST = 10_000;
    document.addEventListener('click', (event) => {
      const link = /** @type {Element} */ (event.target).closest('a[href]');
      const leaves = link !== null && !event.ctrlKey && !event.metaKey && !event.shiftKey;
      if (leaves && sending !== 'idle' && event.timeStamp - begun < LONGEST) event.preventDefault();
    });
    // Who comes back to a page that the browser has kept can send again.
    addEventListener('pageshow', () => {
      sending = 'idle';
    });

    // ---- where focus goes on a new page

    /**
     * After the browser has gone to the part of the page that the address names, which would take it away again. Whoever writes by then
     * goes on writing: letters would become keys.
     */
    function settleFocus() {
      const { activeElement } = document;
      if (activeElement !== null && isField(activeElement)) return;
      const { hash } = location;
      const isHead = hash.startsWith('#row-') || hash === '#rh' || hash === '#pic-h';
      const chosen = isHead ? document.getElementById(hash.slice(1)) : null;
      (document.getElementById('dr-h') ?? chosen)?.focus({ preventScroll: true });
    }
    addEventListener('load', () => setTimeout(settleFocus));

    act = press;
    for (const event of early) press(event);

    // A choice is seen at once; whoever goes through the boxes by keys stays at the one that was changed.
    const PICKED = 'skald picked';
    for (const pick of all('[data-choose] [type=checkbox]')) {
      const { value, form } = /** @type {HTMLInputElement} */ (pick);
      if (remembered(PICKED) === value) pick.focus();
      pick.addEventListener('change', () => {
        remember(PICKED, value);
        form?.requestSubmit();
      });
    }
    remember(PICKED, null);

    for (const select of all('.filters select'))
      select.addEventListener('change', () => /** @type {HTMLSelectElement} */ (select).form?.requestSubmit());
  }
})();
