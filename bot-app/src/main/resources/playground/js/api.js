import { locale } from './words.js';

const ROOT = '/playground/api';

/** What the server says when it cannot do what was asked, already in the visitor's language. */
export class Refusal extends Error {}

function ask(method, path, body) {
  return body === undefined
    ? call(path, { method, headers: {} })
    : call(path, { method, headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) });
}

const send = (path, file) =>
  call(path, { method: 'POST', headers: { 'Content-Type': 'application/octet-stream' }, body: file });

async function call(path, { method, headers, body }) {
  const answer = await fetch(ROOT + path, { method, headers: { ...headers, 'Accept-Language': locale() }, body });
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
  sendFile: (chat, persona, file, caption) => send(`/chats/${chat}/files?${new URLSearchParams({ persona, name: file.name, caption })}`, file),
  edit: (chat, message, persona, text) => ask('PUT', `${messages(chat)}/${message}`, { persona, text }),
  press: (chat, message, persona, token) => ask('POST', `${messages(chat)}/${message}/press`, { persona, token }),
  foundGroup: (persona, title, payload) => ask('POST', '/groups', { persona, title, payload }),
  letBotIn: (chat, persona, payload) => ask('PUT', `/chats/${chat}/bot`, { persona, payload }),
  putBotOut: (chat, persona) => ask('DELETE', `/chats/${chat}/bot?persona=${persona}`),
  clock: () => ask('GET', '/clock'),
  moveClock: (to, asleep) => ask('POST', '/clock', { to, asleep }),
  events: (cursor) => new EventSource(`${ROOT}/events?after=${cursor}`),
};
