// The whole window with an invented person and a fake core, opened at one screen; and what every screen must keep to.
import { render, screen as page, waitFor, within } from '@testing-library/svelte';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import axe from 'axe-core';
import { tick } from 'svelte';
import { expect, it } from 'vitest';
import App from '../App.svelte';
import { FakeCore } from '../lib/ipc/fake';
import type { PersonView, SessionView, SettingsView } from '../lib/ipc/generated';
import { languages, setLanguage } from '../lib/i18n';
import { files } from '../lib/i18n/files.generated';
import { announcer } from '../lib/state/announcer.svelte';
import { navigation, type Screen } from '../lib/state/navigation.svelte';
import { PLAIN, session } from '../lib/state/session.svelte';
import { layouts } from '../components/keyboard/layouts';

export const person: PersonView = { id: 'person-1', nickname: 'Zonnebloem', picture: 'kettle' };

export const locked: SessionView = {
  state: 'locked',
  person: null,
  language: 'en',
  place: null,
  lockAfterS: 300,
  paperCodeOpen: false,
  intakeOpen: false,
};

export const unlocked: SessionView = { ...locked, state: 'unlocked', person };

let inForce: FakeCore | null = null;

/** A core that answers what the frame of the window always asks. */
export function aCore(view: SessionView = unlocked, kept: SettingsView = PLAIN): FakeCore {
  const core = new FakeCore();
  let now = view;
  let settings = kept;
  core
    .answers('session', () => now)
    .answers('languages', () => ({ languages: offered(), current: now.language }))
    .answers('chooseLanguage', ({ tag }) => (now = { ...now, language: tag }))
    .answers('settings', () => settings)
    .answers('changeSettings', (to) => (settings = to))
    .answers('lock', () => (now = locked))
    .answers('touch', {})
    .answers('savePlace', {})
    .answers('saveDraft', {})
    .answers('drafts', { drafts: {} })
    .answers('listPeople', { people: [person], pictures: ['kettle', 'tree', 'boat'] });
  inForce = core;
  return core;
}

const offered = () =>
  languages.filter((it) => !it.hidden).map(({ tag, name, direction }) => ({ tag, name, direction, checked: true }));

/** Opens the window at a screen, as it stands once everything that it asked for has come. */
export async function openWindow(at: Screen): Promise<UserEvent> {
  const user = userEvent.setup({ delay: null });
  render(App);
  await waitFor(() => expect(session.view).not.toBeNull());
  await settled();
  if (navigation.screen.name !== at.name || Object.keys(at).length > 1) navigation.reset(at);
  await settled();
  await waitFor(() => expect(main()).toHaveAttribute('data-screen', at.name));
  await page.findAllByRole('heading', { level: 1 });
  return user;
}

/** Lets answers that are there already arrive. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 12; turn += 1) await tick();
}

/** Forgets the window; gives back what the core had not been prepared for. */
export async function closeWindow(): Promise<string[]> {
  await settled();
  const unexpected = inForce?.unexpected ?? [];
  session.forget();
  session.view = null;
  session.removed = null;
  announcer.clear();
  setLanguage('en');
  inForce = null;
  return unexpected;
}

/** The part of the window that changes with the screen. */
export const main = (): HTMLElement => page.getByRole('main');

/** What stands on screen, for `getByRole` and the like inside the screen only. */
export const inMain = () => within(main());

/** The title of the screen. */
export const title = (): HTMLElement => page.getByRole('heading', { level: 1 });

/** Goes on with Tab until this has the focus. Fails when the whole window was walked without meeting it. */
export async function tabTo(user: UserEvent, wanted: HTMLElement): Promise<void> {
  for (let steps = 0; steps < 150; steps += 1) {
    if (document.activeElement === wanted) return;
    await user.tab();
  }
  expect(wanted, 'is not reached with Tab').toHaveFocus();
}

/** Both sentences of a failure stand in one alert on screen. */
export async function expectFailure(what: string, todo: string): Promise<void> {
  await waitFor(() => {
    const told = page.getAllByRole('alert').filter((it) => it.textContent?.includes(what));
    expect(told, `one alert says: ${what}`).toHaveLength(1);
    expect(told[0]).toHaveTextContent(plain(todo));
  });
}

/** As `toHaveTextContent` sees it. */
const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

/** The rules of axe that can be judged without a picture of the page. */
export async function expectAccessible(): Promise<void> {
  const { violations } = await axe.run(document, {
    resultTypes: ['violations'],
    rules: {
      // Colours and sizes are not worked out by jsdom.
      'color-contrast': { enabled: false },
      'target-size': { enabled: false },
      // The title of the window is the shell's.
      'document-title': { enabled: false },
    },
  });
  const found = violations.map((it) => `${it.id}: ${it.help}\n${it.nodes.map((node) => node.html).join('\n')}`);
  expect(found, 'what axe objects to').toEqual([]);
}

const ids = new Set(Object.values(files).flatMap((text) => text.match(/^[a-z][a-z0-9]*(-[a-z0-9]+)+(?= =)/gm) ?? []));

/** Everything that a person reads or hears on the page. */
function words(): string[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode.nodeValue ?? '');
  for (const attribute of ['aria-label', 'title', 'alt', 'placeholder', 'aria-description']) {
    for (const node of document.querySelectorAll(`[${attribute}]`)) texts.push(node.getAttribute(attribute) ?? '');
  }
  return texts;
}

/** No id of a message is shown, and none that has no words. */
export function expectNoIds(): void {
  expect(words().flatMap((text) => text.split(/[^a-z0-9-]+/).filter((it) => ids.has(it)))).toEqual([]);
  expect(
    words().filter((text) => text.trim() === '…'),
    'messages without words',
  ).toEqual([]);
}

/** Every word is a message (mirrored, so it can be told), came from the core, or writes a script in itself. */
function expectOnlyMessages(known: readonly string[]): void {
  const own = [...languages.map((it) => it.name), ...layouts.map((it) => it.name), 'Ctrl', 'Esc', 'Tab', MONTHS];
  const allowed = new Set([...known, ...own].flatMap(lettersOf));
  const foreign = words()
    .map((text) => text.replace(/\u202e[^\u202c]*\u202c/g, ' '))
    .flatMap(lettersOf)
    .filter((word) => !allowed.has(word));
  expect(foreign, 'words that are in no locale').toEqual([]);
}

const MONTHS = Array.from({ length: 12 }, (_, month) =>
  new Intl.DateTimeFormat('en-GB', { month: 'long' }).format(new Date(Date.UTC(2026, month, 15))),
).join(' ');

const lettersOf = (text: string): string[] => text.match(/\p{L}{2,}/gu) ?? [];

/** What every screen keeps to. `open` opens it with typical data, in this language, and says what came from the core. */
export function keepsToTheHouse(open: (language: string) => Promise<unknown>): void {
  it('gives axe nothing to object to', async () => {
    await open('en');
    await expectAccessible();
  });

  it('runs from right to left in Arabic, in Arabic words', async () => {
    await open('ar');
    expect(document.documentElement).toHaveAttribute('dir', 'rtl');
    expect(document.documentElement).toHaveAttribute('lang', 'ar');
    expect(main()).toHaveTextContent(/\p{Script=Arabic}{3}/u);
    expectNoIds();
  });

  it('can be long: en-XA', async () => {
    await open('en-XA');
    expect(main()).toHaveTextContent(/[áéíóú]/);
    expectNoIds();
  });

  it('has no word of its own and shows no id: ar-XB', async () => {
    await open('ar-XB');
    expect(document.documentElement).toHaveAttribute('dir', 'rtl');
    expect(main()).toHaveTextContent('\u202e');
    expectNoIds();
    expectOnlyMessages(inForce?.told() ?? []);
  });
}
