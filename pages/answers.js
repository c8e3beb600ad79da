// The answer list as a file on disk: what is said to our questions becomes an answer file, which is sent back like any other.

(() => {
  const send = /** @type {HTMLElement | null} */ (document.querySelector('.send'));
  if (send === null) return;
  const who = /** @type {HTMLInputElement} */ (send.querySelector('input'));
  const lacking = /** @type {HTMLElement} */ (send.querySelector('[role=alert]'));
  const done = /** @type {HTMLElement} */ (send.querySelector('[role=status]'));
  const fields = /** @type {HTMLTextAreaElement[]} */ ([...document.querySelectorAll('textarea')]);
  for (const one of [send, ...document.querySelectorAll('.reply')]) one.removeAttribute('hidden');

  const replies = () =>
    fields.map(({ dataset, value }) => ({ id: dataset['to'] ?? '', text: value.trim() })).filter(({ text }) => text);

  /** @param {HTMLElement} field @param {string} word */
  function lacks(field, word) {
    lacking.textContent = word;
    field.setAttribute('aria-invalid', 'true');
    field.focus();
  }

  send.querySelector('button')?.addEventListener('click', () => {
    const { deck, organisation, locale, file, nameless = '', wordless = '', saved = '' } = send.dataset;
    for (const one of [who, ...fields]) one.removeAttribute('aria-invalid');
    [lacking.textContent, done.textContent] = ['', ''];
    const [said, name] = [replies(), who.value.trim()];
    const [first] = fields;
    if (said.length === 0 && first !== undefined) return lacks(first, wordless);
    if (name === '') return lacks(who, nameless);
    const when = `${new Date().toISOString().slice(0, 19)}Z`;
    const answer = { skald: 'answer/1', deck, organisation, locale, who: name, when, slides: [], replies: said };
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([`${JSON.stringify(answer, null, 1)}\n`], { type: 'application/json' }));
    link.download = file ?? '';
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
    done.textContent = saved;
  });
})();
