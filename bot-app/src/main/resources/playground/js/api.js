import { locale } from './words.js';

const ROOT = '/playground/api';

/** What the server says when it cannot do what was asked, already in the visitor's language. */
export class Refusal extends Error {}

async function ask(method, path, body) {
  const headers = { 'Accept-Language': locale() };
  if (body !== undefined) {
    headers['Content-Type'] = 'application/json';
  }
  const answer = await fetch(ROOT + path, { method, headers, body: body === undefined ? undefined : JSON.stringify(body) });
  const text = await answer.text();
  const content = text === '' ? null : JSON.parse(text);
  if (!answer.ok) {
    throw new Refusal(content?.error ?? `${answer.status}`);
  }
  return content;
}

const messages = (chat) => `/chats/${chat}/messages`;

export const api = {
  state: () => ask('GET', '/state'),
  older: (chat, before) => ask('GET', `${messages(chat)}?before=${before}`),
  say: (chat, persona, text, replyTo) => ask('POST', messages(chat), { persona, text, replyTo }),
  edit: (chat, message, persona, text) => ask('PUT', `${messages(chat)}/${message}`, { persona, text }),
  press: (chat, message, persona, token) => ask('POST', `${messages(chat)}/${message}/press`, { persona, token }),
  foundGroup: (persona, title, payload) => ask('POST', '/groups', { persona, title, payload }),
  letBotIn: (chat, persona, payload) => ask('PUT', `/chats/${chat}/bot`, { persona, payload }),
  putBotOut: (chat, persona) => ask('DELETE', `/chats/${chat}/bot?persona=${persona}`),
  events: (cursor) => new EventSource(`${ROOT}/events?after=${cursor}`),
};
