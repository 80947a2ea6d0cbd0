import { el, iconButton } from './dom.js';
import { t } from './words.js';

/** A question in front of the page. Resolves with what `done` is called with, or null when it is dismissed. */
export function openDialog(title, contents) {
  return new Promise((resolve) => {
    const dialog = el('dialog', { class: 'dialog', 'aria-label': title, testid: 'dialog' });
    let answer = null;
    const done = (value) => {
      answer = value;
      dialog.close();
    };
    dialog.append(
      el(
        'header',
        { class: 'dialog-head' },
        el('h2', {}, title),
        iconButton('close', t('dialog.close'), { onclick: () => done(null) }),
      ),
      ...contents(done).filter(Boolean),
    );
    dialog.addEventListener('click', (event) => event.target === dialog && done(null));
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(answer);
    });
    document.body.append(dialog);
    dialog.showModal();
  });
}

/** Asks for the name of a new group. */
export function askForGroupName() {
  return openDialog(t('group.new'), (done) => {
    const name = el('input', {
      class: 'field',
      maxlength: '64',
      required: true,
      autofocus: true,
      placeholder: t('group.example'),
      'aria-label': t('group.name'),
      testid: 'group-name',
    });
    const submit = (event) => {
      event.preventDefault();
      done(name.value);
    };
    return [
      el(
        'form',
        { class: 'dialog-form', onsubmit: submit },
        el('p', { class: 'dialog-why' }, t('group.why')),
        name,
        el('button', { class: 'primary', testid: 'group-create' }, t('group.create')),
      ),
    ];
  });
}

/** A few words near the upper edge, away from the buttons below messages, that go away by themselves. */
export function showToast(text, kind = 'word') {
  const toast = el('p', { class: `toast toast-${kind}`, testid: 'toast' }, text);
  document.getElementById('toasts').append(toast);
  setTimeout(() => toast.remove(), Math.max(3500, text.length * 120));
}
