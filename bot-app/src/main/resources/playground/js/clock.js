import { api } from './api.js';
import { openDialog } from './dialogs.js';
import { el, icon } from './dom.js';
import { locale, t } from './words.js';

const MINUTE = 60_000;

/** How far the bot's time is ahead of the visitor's, in milliseconds, and where it is told. */
let ahead = 0;
let zone = 'UTC';

export async function readClock() {
  take(await api.clock());
}

/** What time it is for the bot, and a press away from moving it. */
export function clockButton(desk) {
  return el(
    'button',
    { type: 'button', class: 'tool clock', title: t('clock.title'), 'aria-label': t('clock.title'), testid: 'clock', onclick: () => move(desk) },
    icon('clock'),
    el('time', { testid: 'clock-time' }, shown()),
  );
}

setInterval(showAll, MINUTE / 4);

async function move(desk) {
  const wish = await openDialog(t('clock.title'), (done) => contents(done));
  if (wish) {
    document.querySelector('[data-testid="clock"]')?.setAttribute('aria-busy', 'true');
    await desk.attempt(async () => take(await api.moveClock(wish.to, wish.asleep)));
    document.querySelector('[data-testid="clock"]')?.removeAttribute('aria-busy');
    showAll();
  }
}

function contents(done) {
  const asleep = el('input', { type: 'checkbox', testid: 'clock-asleep' });
  const day = el('input', { type: 'datetime-local', class: 'field', value: local(now()), min: local(now()), 'aria-label': t('clock.to'), testid: 'clock-to' });
  const go = (to) => done({ to, asleep: asleep.checked });
  const step = (key, hours) =>
    el('button', { type: 'button', class: 'quiet', testid: `clock-${key}`, onclick: () => go(local(now() + hours * 60 * MINUTE)) }, t(`clock.${key}`));
  return [
    el(
      'form',
      { class: 'dialog-form', onsubmit: (event) => (event.preventDefault(), go(day.value)) },
      el('p', { class: 'dialog-why' }, t('clock.why')),
      el('div', { class: 'clock-steps' }, step('hour', 1), step('day', 24), step('week', 168)),
      el('label', { class: 'clock-day' }, t('clock.to'), day),
      el('label', { class: 'clock-asleep' }, asleep, t('clock.asleep')),
      el('button', { class: 'primary', testid: 'clock-go' }, t('clock.go')),
    ),
  ];
}

function take(clock) {
  ahead = Date.parse(clock.now) - Date.now();
  zone = clock.zone;
  showAll();
}

const now = () => Date.now() + ahead;

const shown = () =>
  new Intl.DateTimeFormat(locale(), { timeZone: zone, month: 'short', day: 'numeric', weekday: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(now());

function showAll() {
  document.querySelectorAll('[data-testid="clock-time"]').forEach((node) => (node.textContent = shown()));
}

/** As an input of that kind wants it, such as 2026-12-31T08:00, in the bot's zone. */
function local(moment) {
  const parts = Object.fromEntries(
    new Intl.DateTimeFormat('en-GB', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
      .formatToParts(moment)
      .map((part) => [part.type, part.value]),
  );
  return `${parts.year}-${parts.month}-${parts.day}T${parts.hour}:${parts.minute}`;
}
