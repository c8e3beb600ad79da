/**
 * The page of somebody who reviews slides. It needs no build step, asks nobody for anything, and keeps what was answered in the
 * browser until it is downloaded as a file. Without it the page shows all slides in a row.
 */
(() => {
  'use strict';

  /** @typedef {{ unit: string, label: string, text: string, at: string }} Comment */
  /** @typedef {{ verdict: 'approved' | 'changes-requested' | null, comments: Comment[], draft: { unit: string, text: string } | null }} Said */
  /** @typedef {{ slide: string, page: string, title: string, shown: string, version: string, state: string, word: string, done: boolean, remarks: number }} Slide */
  /** @typedef {{ slide: string, verdict: Said['verdict'], comments: { text: string }[] }} Sent */
  /** @typedef {{ who: string, keys: boolean, slides: Record<string, Said & { shown: string }> }} Kept */
  /** @typedef {{ sign: string, word: string, done: boolean }} State */

  /** @type {<T extends Element>(selector: string, root?: ParentNode) => T} */
  const one = (selector, root = document) => {
    const found = root.querySelector(selector);
    if (found === null) throw new Error(`The page has no ${selector}`);
    return /** @type {any} */ (found);
  };
  /** @type {<T extends HTMLElement>(selector: string, root?: ParentNode) => T[]} */
  const all = (selector, root = document) => /** @type {any} */ ([...root.querySelectorAll(selector)]);

  /** @type {{ deck: string, organisation: string, locale: string, build: string, deadline: string | null, file: string, slides: Slide[], words: Record<string, any> }} */
  const data = JSON.parse(one('#data').textContent ?? '');
  const { slides, words } = data;

  /** @type {(text: string, values: Record<string, string>) => string} */
  const filled = (text, values) => text.replace(/\{(\w+)\}/g, (hole, name) => values[name] ?? hole);
  /** A word that has a form for each count. @type {(forms: string[], count: number) => string} */
  const counted = (forms, count) => forms[Math.min(count, forms.length - 1)] ?? '';
  /** @type {(text: string) => void} */
  const say = (text) => {
    one('#live').textContent = text;
  };

  // ---- what is kept in this browser

  const key = `skald ${data.deck} ${data.organisation} ${data.locale} ${data.build}`;
  let kept = true;

  /** @returns {Partial<Kept>} */
  function read() {
    try {
      return JSON.parse(localStorage.getItem(key) ?? '{}');
    } catch {
      return {};
    }
  }

  /** @type {Kept} */
  const memory = { who: '', keys: true, slides: {}, ...read() };

  /** Another window of these slides may have kept something since. */
  function takeOver() {
    if (kept) Object.assign(memory, read());
  }

  /** Adds to what stands in the browser now, so that windows beside each other lose nothing. @param {() => void} change */
  function keep(change) {
    takeOver();
    change();
    try {
      localStorage.setItem(key, JSON.stringify(memory));
    } catch {
      if (kept) banner(words.notKept);
      kept = false;
    }
  }

  /** What was said of a slide as it is on the screen. @param {Slide} slide @returns {Said} */
  function saidOf({ slide, shown }) {
    const known = memory.slides[slide];
    if (known !== undefined && known.shown === shown) return known;
    /** @type {Said & { shown: string }} */
    const nothing = { shown, verdict: null, comments: [], draft: draftFrom(known) };
    memory.slides[slide] = nothing;
    return nothing;
  }

  /** What was written about an earlier version can be taken up again; what was decided does not hold. @param {Said | undefined} known */
  function draftFrom(known) {
    const texts = [...(known?.comments ?? []), ...(known?.draft ? [known.draft] : [])];
    const text = texts.map((one) => one.text).join('\n\n');
    return text === '' ? null : { unit: texts[0]?.unit ?? '', text };
  }

  // ---- states

  const today = new Date();
  /** Two digits. @param {number} value */
  const two = (value) => String(value).padStart(2, '0');
  const day = `${today.getFullYear()}-${two(today.getMonth() + 1)}-${two(today.getDate())}`;
  const closed = data.deadline !== null && day > data.deadline;

  /** Slides that tell something else now: nothing is decided about the version on the screen. @type {Set<string>} */
  let moved = new Set();
  /** @param {Slide} about */
  const isShut = ({ slide }) => closed || moved.has(slide);

  /** @param {string[]} some */
  function move(some) {
    moved = new Set(some);
    paint();
  }

  /** @param {Slide} slide @returns {State} */
  function stateOf(slide) {
    const { verdict } = saidOf(slide);
    if (verdict === 'approved') return { sign: 'ok', word: words.approved, done: true };
    if (verdict === 'changes-requested') return { sign: 'change', word: words.change, done: true };
    return { sign: slide.state, word: slide.word, done: slide.done };
  }

  /** @param {State} state */
  function badge({ sign, word }) {
    const badge = document.createElement('span');
    badge.className = `st ${sign}`;
    const text = document.createElement('span');
    text.textContent = word;
    badge.append(icon(sign), text);
    return badge;
  }

  /** @param {string} sign */
  function icon(sign) {
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    svg.setAttribute('class', 'ic');
    svg.setAttribute('aria-hidden', 'true');
    const use = document.createElementNS('http://www.w3.org/2000/svg', 'use');
    use.setAttribute('href', `#i-${sign}`);
    svg.append(use);
    return svg;
  }

  // ---- the page

  const sheets = all('.sheet');
  const links = all('.rail li a');
  let current = Math.max(
    0,
    slides.findIndex(({ state }) => state === 'stale'),
  );
  if (slides[current]?.state !== 'stale')
    current = Math.max(
      0,
      slides.findIndex((slide) => !stateOf(slide).done),
    );
  // An address that names a slide opens on it.
  const named = Number(/^#s(\d+)$/.exec(location.hash)?.[1] ?? 0) - 1;
  if (slides[named] !== undefined) current = named;
  const sheet = () => /** @type {HTMLElement} */ (sheets[current]);
  const slide = () => /** @type {Slide} */ (slides[current]);
  const isAsking = () => !one('.req', sheet()).hasAttribute('hidden');

  function paint() {
    for (const [index, one] of sheets.entries()) one.hidden = index !== current;
    for (const [index, link] of links.entries()) {
      if (index === current) link.setAttribute('aria-current', 'page');
      else link.removeAttribute('aria-current');
    }
    for (const [index, one] of slides.entries()) paintSlide(index, one);
    const states = slides.map(stateOf);
    const done = states.filter((state) => state.done).length;
    one('[data-done]').textContent = words.done[done];
    for (const [index, segment] of all('.segs i').entries()) segment.className = states[index]?.sign ?? '';
    one('[data-send]').classList.toggle('pri', done === slides.length && !closed);
  }

  /** @param {number} index @param {Slide} slide */
  function paintSlide(index, slide) {
    const own = sheets[index];
    const link = links[index];
    if (own === undefined || link === undefined) return;
    const state = stateOf(slide);
    const { verdict } = saidOf(slide);
    const shut = isShut(slide);
    one('.st', link).replaceWith(badge(state));
    one('[data-st]', own).replaceChildren(badge(state));
    const told = closed ? { ...state, sign: 'stale', word: words.closedShort } : state;
    one('[data-st2]', own).replaceChildren(
      badge(told.sign === 'stale' && !closed ? { ...told, word: words.again } : told),
    );
    const approve = one('[data-approve]', own);
    // What was approved earlier stands; a change can still be asked for.
    /** @type {HTMLElement} */ (approve).hidden = slide.state === 'ok' && verdict === null;
    approve.setAttribute('aria-disabled', String(shut));
    approve.classList.toggle('pri', !shut && !state.done);
    one('span', approve).textContent = verdict === 'approved' ? words.undo : words.approve;
    /** @type {HTMLElement} */ (one('kbd', approve)).hidden = verdict === 'approved';
    one('[data-ask]', own).setAttribute('aria-disabled', String(shut));
    paintNext(index, own, state);
    one('[data-fp]', own).textContent = closed ? words.kept : filled(words.appliesTo, { version: slide.version });
    for (const [by, button] of /** @type {[number, Element][]} */ ([
      [-1, one('[data-go="-1"]', own)],
      [1, one('[data-go="1"]', own)],
    ]))
      button.setAttribute('aria-disabled', String(slides[index + by] === undefined));
    paintRemarks(index, slide);
  }

  /** @param {number} index @param {HTMLElement} own @param {State} state */
  function paintNext(index, own, state) {
    const left = slides.flatMap((slide, at) => (at !== index && !stateOf(slide).done ? [at] : []));
    const next = left.find((at) => at > index) ?? left[0];
    const button = /** @type {HTMLElement} */ (one('[data-next]', own));
    button.hidden = closed || next === undefined || !state.done;
    button.classList.toggle('pri', !button.hidden);
    if (next === undefined) return;
    button.dataset['next'] = String(next);
    one('span', button).textContent = filled(words.nextLeft, { page: slides[next]?.page ?? '' });
  }

  /** @param {number} index @param {Slide} slide */
  function paintRemarks(index, slide) {
    const own = /** @type {HTMLElement} */ (sheets[index]);
    const { comments } = saidOf(slide);
    const list = one('[data-say]', own);
    for (const old of all('[data-own]', list)) old.remove();
    for (const [at, comment] of comments.entries()) list.append(remark(comment, at));
    /** @type {HTMLElement} */ (one('[data-nosay]', own)).hidden = slide.remarks + comments.length > 0;
    /** @type {HTMLElement} */ (one('[data-howsay]', own)).hidden = isShut(slide);
    const label = counted(words.remarks, slide.remarks + comments.length);
    one(`#${own.id}-t-say`).textContent = label;
    one('.p-say .panel-h', own).textContent = label;
  }

  /** Words of a reviewer are text, never markup. @param {Comment} comment @param {number} at */
  function remark({ label, text }, at) {
    const entry = document.createElement('li');
    entry.dataset['own'] = '';
    const where = document.createElement('p');
    where.className = 'where';
    const name = document.createElement('b');
    name.textContent = label;
    const note = document.createElement('span');
    note.className = 's q';
    note.textContent = words.unsent;
    const remove = document.createElement('button');
    remove.type = 'button';
    remove.className = 'btn sm quiet';
    remove.dataset['remove'] = String(at);
    remove.textContent = words.remove;
    where.append(name, ' ', note, ' ', remove);
    const words_ = document.createElement('p');
    words_.className = 'said';
    words_.textContent = text;
    entry.append(where, words_);
    return entry;
  }

  /** @param {number} index */
  function go(index) {
    if (slides[index] === undefined || index === current) return;
    if (isAsking()) ask(false);
    current = index;
    paint();
    /** @type {HTMLElement} */ (one('h2', sheet())).focus();
    const { draft } = saidOf(slide());
    if (draft !== null && draft.text !== '' && !isShut(slide())) ask(true);
  }

  // ---- the decision

  /** A second press of the key never takes an approval back. @param {boolean} byButton */
  function approve(byButton) {
    if (isShut(slide())) return;
    keep(() => {
      const said = saidOf(slide());
      const { page } = slide();
      if (said.verdict === 'approved') {
        if (!byButton) return say(filled(words.saidAlready, { page }));
        said.verdict = said.comments.length > 0 ? 'changes-requested' : null;
        return say(words.saidUndone);
      }
      if (slide().state === 'ok' && said.verdict === null) return say(filled(words.saidAlready, { page }));
      said.verdict = 'approved';
      say(filled(words.saidApproved, { page }));
    });
    paint();
  }

  /** @param {boolean} on */
  function ask(on) {
    if (isShut(slide()) && on) return;
    const own = sheet();
    /** @type {HTMLElement} */ (one('.req', own)).hidden = !on;
    /** @type {HTMLElement} */ (one('.tabs', own)).hidden = on;
    document.body.classList.toggle('asking', on);
    const { draft } = saidOf(slide());
    const [part, why] = fields();
    if (on && draft !== null) [part.value, why.value] = [draft.unit, draft.text];
    if (on && part.value === '' && part.selectedIndex < 0) part.selectedIndex = 0;
    showPanels(own, on);
    pick();
    if (on) why.focus();
    else /** @type {HTMLElement} */ (one('[data-ask]', own)).focus();
  }

  /** @returns {[HTMLSelectElement, HTMLTextAreaElement]} */
  const fields = () => [one('[data-part]', sheet()), one('[data-why]', sheet())];

  function keepDraft() {
    const [part, why] = fields();
    keep(() => {
      saidOf(slide()).draft = why.value === '' && part.value === '' ? null : { unit: part.value, text: why.value };
    });
  }

  function save() {
    const [part, why] = fields();
    const text = why.value.trim();
    if (text === '' || closed) return why.focus();
    const chosen = part.selectedOptions[0];
    const label = part.value === '' ? words.wholeSlide : (chosen?.textContent ?? '').replace(/: [^]*$/, '');
    keep(() => {
      const said = saidOf(slide());
      said.comments.push({ unit: part.value, label, text, at: new Date().toISOString() });
      said.verdict = 'changes-requested';
      said.draft = null;
    });
    [part.selectedIndex, why.value] = [0, ''];
    ask(false);
    paint();
    choose(one(`#${sheet().id}-t-say`));
    say(words.saidSaved);
  }

  /** @param {number} at */
  function remove(at) {
    keep(() => {
      const said = saidOf(slide());
      const [gone] = said.comments.splice(at, 1);
      // What was written can be taken up again.
      if (gone !== undefined && said.draft === null) said.draft = { unit: gone.unit, text: gone.text };
      if (said.comments.length === 0 && said.verdict === 'changes-requested') said.verdict = null;
    });
    paint();
    /** @type {HTMLElement} */ (one(`#${sheet().id}-t-say`)).focus();
    say(words.saidRemoved);
  }

  /** Frames the part that is chosen. */
  function pick() {
    for (const box of document.querySelectorAll('.pick')) box.classList.remove('pick');
    if (!isAsking()) return;
    const [part] = fields();
    for (const group of part.value === '' ? [] : groupsOf(part.value)) group.classList.add('pick');
  }

  /** @param {string} unit */
  const groupsOf = (unit) =>
    [...sheet().querySelectorAll('.stage [data-unit]')].filter((group) =>
      (group.getAttribute('data-unit') ?? '').split(' ').includes(unit),
    );

  /** Chooses what was clicked on the slide. @param {Element} target */
  function pickFrom(target) {
    const [part] = fields();
    const known = new Set([...part.options].map(({ value }) => value));
    for (
      let group = target.closest('[data-unit]');
      group !== null;
      group = group.parentElement?.closest('[data-unit]') ?? null
    ) {
      const unit = (group.getAttribute('data-unit') ?? '').split(' ').find((one) => known.has(one));
      if (unit === undefined) continue;
      part.value = unit;
      pick();
      keepDraft();
      return;
    }
  }

  // ---- tabs

  /** @param {HTMLElement} own @param {boolean} none */
  function showPanels(own, none = false) {
    const selected = own.querySelector('[role=tab][aria-selected=true]')?.getAttribute('aria-controls');
    for (const panel of all('.panel', own)) panel.hidden = none || panel.id !== selected;
  }

  /** @param {HTMLElement} tab */
  function choose(tab) {
    const own = /** @type {HTMLElement} */ (tab.closest('.sheet'));
    for (const each of all('[role=tab]', own)) {
      each.setAttribute('aria-selected', String(each === tab));
      each.tabIndex = each === tab ? 0 : -1;
    }
    showPanels(own);
    tab.focus();
  }

  /** @param {HTMLElement} tab @param {string} pressed */
  function turn(tab, pressed) {
    const tabs = all('[role=tab]', /** @type {HTMLElement} */ (tab.parentElement));
    const at = tabs.indexOf(tab) + (pressed === 'ArrowRight' ? 1 : tabs.length - 1);
    const next = tabs[at % tabs.length];
    if (next !== undefined) choose(next);
  }

  function merge() {
    const button = sheet().querySelector('[data-uni]');
    if (button === null) return;
    const on = one('.p-diff', sheet()).classList.toggle('one');
    button.setAttribute('aria-pressed', String(on));
    button.textContent = on ? words.sideBySide : words.merged;
  }

  function zoom() {
    const on = document.body.classList.toggle('zoom');
    for (const button of all('[data-zoom]')) button.setAttribute('aria-pressed', String(on));
    for (const stage of all('.stage')) {
      if (on) stage.tabIndex = 0;
      else stage.removeAttribute('tabindex');
    }
  }

  // ---- the answer

  function openSend() {
    const rows = slides.map((slide) => {
      const row = document.createElement('li');
      const page = document.createElement('span');
      page.className = 'n m';
      page.textContent = slide.page;
      const title = document.createElement('span');
      title.className = 'title';
      title.textContent = slide.title;
      row.append(page, title, badge(stateOf(slide)));
      return row;
    });
    one('[data-sum]').replaceChildren(...rows);
    const told = hindrance === '' ? [leftInWords(), unsavedInWords()] : [hindrance];
    one('[data-left]').textContent = told.filter((text) => text !== '').join(' ');
    one('[data-file]').setAttribute('aria-disabled', String(isEmpty()));
    document.querySelector('[data-post]')?.setAttribute('aria-disabled', String(isEmpty() || hindrance !== ''));
    who().value = memory.who;
    /** @type {HTMLDialogElement} */ (one('#send')).showModal();
    who().focus();
  }

  /** @param {Slide[]} some */
  const pagesOf = (some) => some.map(({ page }) => page).join(', ');

  function leftInWords() {
    const left = slides.filter((slide) => !stateOf(slide).done);
    if (isEmpty()) return words.nothing;
    return left.length === 0 ? words.allDone : filled(counted(words.left, left.length), { pages: pagesOf(left) });
  }

  /** What stands in a form is not sent. */
  function unsavedInWords() {
    const unsaved = slides.filter((slide) => (saidOf(slide).draft?.text ?? '').trim() !== '');
    return unsaved.length === 0 ? '' : filled(counted(words.unsaved, unsaved.length), { pages: pagesOf(unsaved) });
  }

  /** @returns {HTMLInputElement} */
  const who = () => one('#who');

  const answered = () =>
    slides.flatMap((slide) => {
      const { verdict, comments } = saidOf(slide);
      if (verdict === null && comments.length === 0) return [];
      const said = comments.map(({ unit, text }) => (unit === '' ? { text } : { unit, text }));
      return [{ slide: slide.slide, shown: slide.shown, verdict, comments: said }];
    });

  const isEmpty = () => answered().length === 0;

  /** Undefined where nothing was said, or nobody says who. */
  function answer() {
    if (isEmpty()) {
      say(one('[data-left]').textContent ?? '');
      return undefined;
    }
    const name = who().value.trim();
    /** @type {HTMLElement} */ (one('#who-err')).hidden = name !== '';
    who().setAttribute('aria-invalid', String(name === ''));
    if (name === '') {
      who().focus();
      return undefined;
    }
    const { deck, organisation, locale, build } = data;
    const when = `${new Date().toISOString().slice(0, 19)}Z`;
    return { skald: 'answer/1', deck, build, organisation, locale, who: name, when, slides: answered() };
  }

  function download() {
    const said = answer();
    if (said === undefined) return;
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([`${JSON.stringify(said, null, 1)}\n`], { type: 'application/json' }));
    link.download = data.file;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
    /** @type {HTMLDialogElement} */ (one('#send')).close();
    say(words.saidDownloaded);
    banner(words.saidDownloaded, true);
  }

  /** What was said of these slides has been recorded; what another window has added since has not. @param {Sent[]} recorded */
  function forget(recorded) {
    keep(() => {
      for (const { slide, verdict, comments } of recorded) {
        const known = memory.slides[slide];
        if (known === undefined) continue;
        const left = known.comments.filter(({ text }) => !comments.some((one) => one.text === text));
        const isNew = known.verdict !== verdict || left.length > 0;
        memory.slides[slide] = { ...known, verdict: isNew ? known.verdict : null, comments: left };
      }
    });
  }

  /** @param {string} text @param {boolean} calm */
  function banner(text, calm = false) {
    const bar = document.createElement('div');
    bar.className = calm ? 'banner calm' : 'banner';
    const said = document.createElement('span');
    said.textContent = text;
    bar.append(icon(calm ? 'ok' : 'warn'), said);
    one('#state').replaceChildren(bar);
  }

  /** Why nothing can be sent for now; empty where it can. */
  let hindrance = closed ? words.closed : '';

  /** @param {string} text */
  function hold(text) {
    hindrance = closed ? words.closed : text;
  }

  /** What holds of the page itself; whoever was on a button that goes is led back to the slide. */
  function rest() {
    const state = one('#state');
    const isHere = state.contains(document.activeElement);
    state.replaceChildren();
    if (closed) banner(words.closed, true);
    else if (!kept) banner(words.notKept);
    if (isHere) /** @type {HTMLElement} */ (one('h2', sheet())).focus();
  }

  // ---- what the user does

  /** @type {[string, (target: HTMLElement) => void][]} */
  const clicks = [
    ['[data-to]', ({ dataset }) => go(Number(dataset['to']))],
    ['[data-go]', ({ dataset }) => go(current + Number(dataset['go']))],
    ['[data-next]', ({ dataset }) => go(Number(dataset['next']))],
    ['[data-approve]', () => approve(true)],
    ['[data-ask]', () => ask(true)],
    ['[data-cancel]', () => ask(false)],
    ['[data-remove]', ({ dataset }) => remove(Number(dataset['remove']))],
    ['[role=tab]', choose],
    ['[data-uni]', merge],
    ['[data-zoom]', zoom],
    ['[data-send]', openSend],
    ['[data-help]', () => /** @type {HTMLDialogElement} */ (one('#help')).showModal()],
    ['[data-print]', () => print()],
    ['[data-file]', download],
  ];

  document.addEventListener('click', (event) => {
    const target = /** @type {Element} */ (event.target);
    for (const [selector, act] of clicks) {
      const found = target.closest(selector);
      if (found === null) continue;
      if (selector === '[data-to]') event.preventDefault();
      return act(/** @type {HTMLElement} */ (found));
    }
    if (target.closest('.stage') !== null && isAsking()) pickFrom(target);
  });

  document.addEventListener('input', ({ target }) => {
    const field = /** @type {HTMLInputElement} */ (target);
    if (field === who()) {
      keep(() => {
        memory.who = field.value;
      });
    } else if (field.matches('[data-keys]')) {
      keep(() => {
        memory.keys = field.checked;
      });
    } else if (field.closest('.req') !== null) {
      pick();
      keepDraft();
    }
  });

  addEventListener('storage', (event) => {
    if (event.key === key) follow();
  });
  // A page that is gone back to has heard of nothing meanwhile.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) follow();
  });

  function follow() {
    takeOver();
    paint();
  }

  document.addEventListener('submit', (event) => {
    if (!(/** @type {Element} */ (event.target).matches('.req'))) return;
    event.preventDefault();
    save();
  });

  /** @type {Record<string, () => void>} */
  const keys = {
    ArrowLeft: () => go(current - 1),
    ArrowRight: () => go(current + 1),
    // Whoever asks for a change does not approve by a letter that misses its field.
    a: () => (isAsking() ? undefined : approve(false)),
    e: () => ask(true),
    z: zoom,
    c: () => /** @type {HTMLElement | null} */ (sheet().querySelector('[data-compare]'))?.click(),
    d: merge,
    s: openSend,
    '?': () => /** @type {HTMLDialogElement} */ (one('#help')).showModal(),
  };

  document.addEventListener('keydown', (event) => {
    const target = /** @type {HTMLElement} */ (event.target);
    if (document.querySelector('dialog[open]') !== null) {
      // Return in the name's field sends; it does not close the dialog.
      if (event.key === 'Enter' && target === who()) {
        event.preventDefault();
        /** @type {HTMLElement} */ (document.querySelector('[data-post]') ?? one('[data-file]')).click();
      }
      return;
    }
    if (event.key === 'Escape' && isAsking()) return ask(false);
    if (event.ctrlKey || event.metaKey || event.altKey || target.matches('input,textarea,select')) return;
    if (target.matches('[role=tab]') && /^Arrow(?:Left|Right)$/.test(event.key)) {
      event.preventDefault();
      return turn(target, event.key);
    }
    if (!memory.keys) return;
    const act = keys[event.key.length > 1 ? event.key : event.key.toLowerCase()];
    if (act === undefined) return;
    event.preventDefault();
    act();
  });

  if (slides.length === 0) return;
  document.documentElement.classList.add('app');
  /** @type {HTMLInputElement} */ (one('[data-keys]')).checked = memory.keys;
  for (const own of sheets) showPanels(own);
  paint();
  if (closed) banner(words.closed, true);
  const { draft } = saidOf(slide());
  if (draft !== null && draft.text !== '' && !closed) ask(true);
  // `served.js` posts what was said.
  document.dispatchEvent(
    new CustomEvent('review', { detail: { data, answer, forget, move, hold, banner, rest, say } }),
  );
})();
