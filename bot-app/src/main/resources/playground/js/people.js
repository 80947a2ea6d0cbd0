import { personAvatar } from './avatar.js';
import { el, icon } from './dom.js';
import { openDialog } from './dialogs.js';
import { nameOf, partOf, t } from './words.js';

/** The row of people at the top: those of one class, who the visitor is, and who has something new. */
export function peopleRow(model, stage) {
  return el(
    'nav',
    { class: 'people', 'aria-label': t('switch.person'), testid: 'people' },
    homeChoice(model, stage),
    model.peopleAround(stage.home).map((persona) => personButton(model, persona, persona.id === stage.persona, () => stage.be(persona.id))),
  );
}

function homeChoice(model, stage) {
  const isNewsElsewhere = model.personas.some((persona) => persona.home !== null && persona.home !== stage.home && hasNews(model, persona));
  return el(
    'span',
    { class: 'home' },
    el(
      'select',
      { 'aria-label': t('switch.class'), testid: 'home', onchange: (event) => stage.enter(event.target.value) },
      model.homes.map((home) => el('option', { value: home, selected: home === stage.home }, home)),
    ),
    isNewsElsewhere && el('span', { class: 'dot', title: t('unread.elsewhere'), testid: 'news-elsewhere' }),
  );
}

/** On a phone the row is one button that opens a sheet. */
export function peopleButton(model, stage) {
  const me = model.persona(stage.persona);
  const open = () => choosePerson(model, { title: t('switch.person'), chosen: me.id }).then((id) => id && stage.be(id));
  return el(
    'button',
    { type: 'button', class: 'me', onclick: open, testid: 'people-button', 'aria-label': `${t('you.are')} ${partOf(me)} ${nameOf(me)}. ${t('switch.person')}` },
    personAvatar(me),
    el('span', { class: 'me-name' }, nameOf(me), el('small', {}, partOf(me))),
    othersHaveNews(model, stage) && newsDot(),
    icon('down'),
  );
}

/** Asks for one of the people; gives null if the question is dismissed. */
export function choosePerson(model, { title, why, chosen }) {
  return openDialog(title, (done) => [
    why && el('p', { class: 'dialog-why' }, why),
    ...[...model.homes, null].map((home) =>
      el(
        'section',
        { class: 'people-home' },
        el('h3', {}, home ?? t('home.none')),
        el(
          'div',
          { class: 'people people-sheet' },
          model.personas
            .filter((persona) => persona.home === home)
            .map((persona) => personButton(model, persona, persona.id === chosen, () => done(persona.id))),
        ),
      ),
    ),
  ]);
}

function personButton(model, persona, isChosen, onclick) {
  const news = !isChosen && hasNews(model, persona);
  const label = `${nameOf(persona)}, ${partOf(persona)}${news ? `, ${t('unread.some')}` : ''}`;
  return el(
    'button',
    {
      type: 'button',
      class: 'person',
      'aria-pressed': String(isChosen),
      'aria-label': label,
      testid: `persona-${persona.id}`,
      data: { part: persona.part },
      onclick,
    },
    personAvatar(persona),
    news && newsDot(),
    el('span', { class: 'person-name' }, nameOf(persona)),
    el('span', { class: 'person-part' }, partOf(persona)),
  );
}

const newsDot = () => el('span', { class: 'dot', testid: 'news-dot' });

/** Only the private chat counts: what is new in the group is new to everybody. */
const hasNews = (model, persona) => model.unread(persona.id, persona.id) > 0;

const othersHaveNews = (model, stage) =>
  model.personas.some((persona) => persona.id !== stage.persona && hasNews(model, persona));
