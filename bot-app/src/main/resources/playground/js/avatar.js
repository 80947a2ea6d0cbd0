import { el, icon } from './dom.js';
import { initials } from './words.js';

const TONES = 7;

/** One of the colours for people; neighbours in a row never share one. */
export const toneOf = (persona) => `tone-${((Number(persona.id) - 1) % TONES) + 1}`;

export const personAvatar = (persona) =>
  el('span', { class: `avatar ${toneOf(persona)}`, 'aria-hidden': 'true' }, initials(persona));

const botAvatar = () => el('span', { class: 'avatar tone-bot', 'aria-hidden': 'true' }, icon('bot'));

const groupAvatar = () => el('span', { class: 'avatar tone-group', 'aria-hidden': 'true' }, icon('group'));

const channelAvatar = () => el('span', { class: 'avatar tone-group', 'aria-hidden': 'true' }, icon('channel'));

/** The picture of a chat as one of its people sees it. */
export const chatAvatar = (chat) => ({ GROUP: groupAvatar, CHANNEL: channelAvatar, PRIVATE: botAvatar })[chat.kind]();

export const avatarOf = (model, id) => (id === model.bot.id ? botAvatar() : personAvatar(model.persona(id)));
