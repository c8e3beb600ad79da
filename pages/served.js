/**
 * What the page of a reviewer does beside `reviewer.js` where it is served: posts answers, sees that a slide has changed, and says
 * so where the server cannot be reached or the link has ended. What was written stays in the browser until it is recorded.
 */
(() => {
  'use strict';

  /** @typedef {{ sent: string[], moved: string, newVersion: string, offline: string, mending: string, mended: string, reload: string, retry: string, ended: string, refused: string, close: string }} Words */
  /** @typedef {{ slide: string, page: string, shown: string }} Slide */
  /** @typedef {{ slide: string, verdict: 'approved' | 'changes-requested' | null, comments: { text: string }[] }} Sent */
  /** @typedef {{ data: { slides: Slide[], served: { csrf: string, mending: boolean, words: Words } | null }, answer: () => { slides: Sent[] } | undefined, forget: (recorded: Sent[]) => void, move: (slides: string[]) => void, hold: (text: string) => void, banner: (text: string, calm?: boolean) => void, rest: () => void, say: (text: string) => void }} Review */

  const OFTEN = 15_000;

  /** @type {<T extends HTMLElement>(selector: string) => T | null} */
  const one = (selector) => document.querySelector(selector);

  document.addEventListener('review', (event) => {
    const review = /** @type {CustomEvent<Review>} */ (event).detail;
    const { served, slides } = review.data;
    if (served === null) return;
    const { csrf, words } = served;
    // What the page says of the slides may be old.
    const wasMending = served.mending;
    let sending = false;

    one('[data-post]')?.addEventListener('click', ({ currentTarget }) => {
      const isOff = /** @type {Element} */ (currentTarget).getAttribute('aria-disabled') === 'true';
      if (isOff) review.say(one('[data-left]')?.textContent ?? '');
      else void post();
    });
    setInterval(() => void look(), OFTEN);
    for (const event of ['focus', 'online', 'offline']) addEventListener(event, () => void look());

    async function post() {
      const answer = sending ? undefined : review.answer();
      if (answer === undefined) return;
      sending = true;
      try {
        const response = await fetch('answer', {
          method: 'POST',
          headers: { 'content-type': 'application/json', 'x-csrf': csrf },
          body: JSON.stringify(answer),
        });
        taken(response.status, await response.json(), answer.slides);
      } catch {
        close();
        notice(words.offline, words.retry, () => one('[data-send]')?.click());
      } finally {
        sending = false;
      }
    }

    /** @param {number} status @param {{ ok: boolean, recorded?: { slide: string }[], refused?: { slide: string }[] }} document @param {Sent[]} sent */
    function taken(status, { ok, recorded = [], refused = [] }, sent) {
      const left = new Set(refused.map(({ slide }) => slide));
      if (ok || left.size > 0) review.forget(sent.filter(({ slide }) => !left.has(slide)));
      if (ok) return receipt(recorded.length, sent);
      close();
      if (left.size > 0) return moved(slides.filter(({ slide }) => left.has(slide)));
      if (status === 404 || status === 410) return said(words.ended);
      said(words.refused);
    }

    /** The rows of the dialog stay: what was sent, in which versions. @param {number} count @param {Sent[]} sent */
    function receipt(count, sent) {
      const text = words.sent[Math.min(count, words.sent.length - 1)] ?? '';
      const told = one('[data-left]');
      if (told !== null) told.textContent = text;
      for (const row of document.querySelectorAll('[data-sum] li')) {
        const page = row.firstElementChild?.textContent ?? '';
        const slide = slides.find((one) => one.page === page && sent.some((own) => own.slide === one.slide));
        if (slide === undefined) continue;
        const version = document.createElement('code');
        version.textContent = slide.shown.slice(0, 8);
        row.append(version);
      }
      for (const selector of ['[data-file]', '[data-post]']) one(selector)?.setAttribute('hidden', '');
      review.say(text);
      // The button that was pressed is gone.
      one('#send [value=back]')?.focus();
      one('#send')?.addEventListener('close', () => location.reload());
    }

    function close() {
      /** @type {HTMLDialogElement | null} */ (one('#send'))?.close();
    }

    async function look() {
      try {
        const response = await fetch('state');
        if (response.status === 404 || response.status === 410) return notice(words.ended);
        /** @type {{ valid: boolean, slides: { slide: string, shown: string }[] }} */
        const { valid, slides: now } = await response.json();
        review.hold(valid ? '' : words.mending);
        if (!valid) return notice(words.mending);
        if (wasMending) return notice(words.mended, words.reload, () => location.reload());
        const shown = new Map(now.map((slide) => [slide.slide, slide.shown]));
        const changed = slides.filter((slide) => shown.get(slide.slide) !== slide.shown);
        if (changed.length > 0) moved(changed);
        else well();
      } catch {
        notice(words.offline, words.retry, () => void look());
      }
    }

    /** What the last look told: it is told once, and taken back when it no longer holds. */
    let told = '';

    /** @param {string} text @param {string} [label] @param {() => void} [act] */
    function notice(text, label, act) {
      if (text === told) return;
      said(text, label, act);
      told = text;
    }

    function well() {
      if (told === '') return;
      told = '';
      review.move([]);
      review.rest();
    }

    /** Nothing can be said of a version that is no more. @param {Slide[]} changed */
    function moved(changed) {
      const pages = changed.map(({ page }) => page).join(', ');
      notice(words.moved.replace('{pages}', pages), words.newVersion, () => location.reload());
      review.move(changed.map(({ slide }) => slide));
    }

    if (wasMending) {
      review.hold(words.mending);
      notice(words.mending);
    }

    /** @param {string} text @param {string} [label] @param {() => void} [act] */
    function said(text, label, act) {
      told = '';
      review.banner(text);
      review.say(text);
      const bar = document.querySelector('#state .banner');
      if (bar === null || label === undefined || act === undefined) return;
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'btn';
      button.textContent = label;
      button.addEventListener('click', act);
      bar.append(button);
    }
  });
})();
