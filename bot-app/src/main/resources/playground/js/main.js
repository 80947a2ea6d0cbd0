import { readClock } from './clock.js';
import { el } from './dom.js';
import { Desk } from './desk.js';
import { showToast } from './dialogs.js';
import { Live } from './live.js';
import { Model } from './model.js';
import { Page } from './page.js';
import { Stage } from './stage.js';
import { t } from './words.js';

async function begin() {
  const [model] = await Promise.all([new Model().load(), readClock()]);
  const stage = new Stage(model);
  const desk = new Desk(model, stage);
  const page = new Page(document.getElementById('app'), { model, stage, desk });
  const live = new Live(model.cursor);
  model.listenTo(live);
  live.addEventListener('toast', (event) => desk.showToast(event.detail));
  live.addEventListener('up', (event) => page.showUp(event.detail));
  followAddress(desk, stage);
  addEventListener('hashchange', () => followAddress(desk, stage));
}

/** A link of the bot that was opened in a tab of its own. It is taken off the address, so that a reload is harmless. */
function followAddress(desk, stage) {
  const url = location.href;
  if (location.hash !== '') {
    history.replaceState(null, '', location.pathname);
    desk.follow(url, stage.persona);
  }
}

begin().catch((failure) => {
  console.error(failure);
  showToast(t('live.failed'), 'trouble');
  document.getElementById('app').append(el('p', { class: 'note' }, t('live.failed')));
});
