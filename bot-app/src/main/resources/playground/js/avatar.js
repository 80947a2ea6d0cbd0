import { el, icon } from './dom.js';
import { initials } from './words.js';

export const personAvatar = (persona) =>
  el('span', { class: `avatar tone-${persona.id}`, 'aria-hidden': 'true' }, initials(persona));

export const botAvatar = () => el('span', { class: 'avatar tone-bot', 'aria-hidden': 'true' }, icon('bot'));

export const groupAvatar = () => el('span', { class: 'avatar tone-group', 'aria-hidden': 'true' }, icon('group'));

export const avatarOf = (model, id) => (id === model.bot.id ? botAvatar() : personAvatar(model.persona(id)));
