// Which screen is shown, and the way back. No router: the window has no addresses, and a place is kept in the vault.
import { savePlace, type AttachedKind, type PersonView, type TrialRequest } from '../ipc/generated';
import { keepBeforeLock } from './keepers';

/** What a new note hangs on. */
export interface Attach {
  kind: AttachedKind;
  id: string;
}

/** Every screen with what it needs to be shown again. */
export type Screen =
  | { name: 'start' }
  | { name: 'new' }
  | { name: 'unlock'; person: PersonView }
  | { name: 'recover'; person: PersonView }
  | { name: 'backups'; person: PersonView }
  | { name: 'paper-code' }
  | { name: 'intake' }
  | { name: 'path' }
  | { name: 'stakes' }
  | { name: 'dates'; id?: string }
  // What is tried is never kept as a place: it is gone when the vault locks.
  | { name: 'whatif'; trial?: TrialRequest }
  | { name: 'ways'; id?: string }
  | { name: 'facts'; path?: string }
  | { name: 'notes'; id?: string; attach?: Attach }
  | { name: 'guide'; id?: string }
  | { name: 'letters'; id?: string }
  | { name: 'settings' }
  | { name: 'rules' }
  | { name: 'share' }
  | { name: 'search'; query?: string };

export type ScreenName = Screen['name'];

/** Screens that a person comes back to after unlocking; the others hold a moment that is over. */
const PLACES: readonly ScreenName[] = [
  'intake',
  'path',
  'stakes',
  'dates',
  'ways',
  'facts',
  'notes',
  'guide',
  'letters',
  'settings',
  'rules',
  'share',
  'search',
];

/** Screens of which one thing can be open. */
const WITH_ID = ['dates', 'ways', 'notes', 'guide', 'letters'] as const;

const SAVE_AFTER_MS = 600;
const DEEPEST = 30;

interface Visit {
  screen: Screen;
  /** How far down the page was when it was left. */
  scroll: number;
}

/** The screen in force and those behind it. */
export class Navigation {
  /** The screen in force. */
  screen = $state.raw<Screen>({ name: 'start' });
  /** Counts changes of screen: the root moves the focus when it grows. */
  visit = $state(0);
  #behind = $state.raw<Visit[]>([]);
  #keeping = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #pending: Screen | null = null;
  /** Where the page should be scrolled to when the screen is drawn. */
  scroll = 0;

  /** Is there a screen to go back to? */
  get canGoBack(): boolean {
    return this.#behind.length > 0;
  }

  /** Shows a screen; the one in force stays behind it. */
  go = (screen: Screen): void => {
    this.#behind = [...this.#behind, { screen: this.screen, scroll: scrolled() }].slice(-DEEPEST);
    this.#show(screen, 0);
  };

  /** Shows a screen instead of the one in force, which is not gone back to. */
  replace = (screen: Screen): void => {
    this.#show(screen, 0);
  };

  /** Changes what the screen in force needs (the open note, the open topic) without leaving it. */
  note = (screen: Screen): void => {
    this.screen = screen;
    this.#save();
  };

  /** The screen before this one; nothing when there is none. */
  back = (): void => {
    const last = this.#behind.at(-1);
    if (last === undefined) return;
    this.#behind = this.#behind.slice(0, -1);
    this.#show(last.screen, last.scroll);
  };

  /** Shows a screen with nothing behind it: after locking, unlocking and at the start. */
  reset = (screen: Screen): void => {
    this.#behind = [];
    this.#show(screen, 0);
  };

  /** From now on places are kept in the vault (unlocked), or not (locked). */
  keepPlaces = (keeping: 'kept' | 'not-kept'): void => {
    this.#keeping = keeping === 'kept';
    this.#pending = null;
    clearTimeout(this.#timer);
  };

  /** Keeps the place now, when it is not kept yet. */
  keepNow = async (): Promise<void> => {
    clearTimeout(this.#timer);
    const place = this.#pending;
    this.#pending = null;
    // A place that could not be kept is no reason to disturb anybody.
    if (place !== null) await savePlace({ place }).catch(() => undefined);
  };

  #show(screen: Screen, scroll: number): void {
    this.screen = screen;
    this.scroll = scroll;
    this.visit += 1;
    this.#save();
  }

  #save(): void {
    clearTimeout(this.#timer);
    if (!this.#keeping || !PLACES.includes(this.screen.name)) return;
    this.#pending = this.screen;
    this.#timer = setTimeout(() => void this.keepNow(), SAVE_AFTER_MS);
  }
}

/** The one navigation of the window. */
export const navigation = new Navigation();
keepBeforeLock(navigation.keepNow);

/** Reads a place that an older or newer version may have kept; nothing when this version does not know it. */
export function readPlace(place: unknown): Screen | null {
  if (typeof place !== 'object' || place === null || !('name' in place)) return null;
  const { name } = place;
  if (typeof name !== 'string' || !(PLACES as readonly string[]).includes(name)) return null;
  const text = (key: string): string | undefined => {
    const value = (place as Record<string, unknown>)[key];
    return typeof value === 'string' ? value : undefined;
  };
  const one = WITH_ID.find((it) => it === name);
  if (one !== undefined) return { name: one, id: text('id') };
  if (name === 'facts') return { name, path: text('path') };
  if (name === 'search') return { name, query: text('query') };
  return { name: name as 'intake' | 'path' | 'stakes' | 'settings' | 'rules' | 'share' };
}

function scrolled(): number {
  return document.scrollingElement?.scrollTop ?? 0;
}
