// Who is here, and what is kept in memory only while a vault is open. Everything personal in the window's own state is
// in this file or in a mounted screen, so that locking can forget all of it.
import { setLanguage } from '../i18n';
import {
  session as fetchSession,
  settings,
  type PaperCodeView,
  type RemovedView,
  type SessionView,
  type SettingsView,
} from '../ipc/generated';
import { announcer } from './announcer.svelte';
import { keyboard } from './keyboard.svelte';
import { navigation, readPlace, type Screen } from './navigation.svelte';
import { undoBar } from './undo.svelte';

/** Before anybody is here: as the system says. */
export const PLAIN: SettingsView = {
  theme: 'system',
  textPercent: 100,
  calm: false,
  lockMinutes: 5,
  keyboard: 'closed',
  dutchBeside: false,
  calendars: [],
  digits: 'western',
};

class Session {
  /** What the core said last. */
  view = $state.raw<SessionView | null>(null);
  /** The person's settings; plain ones while locked. */
  settings = $state.raw<SettingsView>(PLAIN);
  /** Seconds until it locks by itself; null when nobody has to know. */
  locksIn = $state<number | null>(null);
  /** The paper code between its making and its confirming: never kept anywhere else. */
  paperCode = $state.raw<PaperCodeView | null>(null);
  /** A closed copy that was dropped on the window, for whoever opens copies. */
  dropped = $state<string | null>(null);
  /** Somebody has just been removed: said on the first screen until somebody comes in. */
  removed = $state.raw<RemovedView | null>(null);

  /** Is a vault open? */
  get unlocked(): boolean {
    return this.view?.state === 'unlocked';
  }

  /** Asks the core where things stand. */
  refresh = async (): Promise<SessionView> => {
    const view = await fetchSession();
    this.view = view;
    setLanguage(view.language);
    return view;
  };

  /** A vault was opened: settings, then the place where the person was, or `first`. */
  enter = async (view: SessionView, first?: Screen): Promise<void> => {
    setLanguage(view.language);
    this.settings = await settings();
    this.view = view;
    this.removed = null;
    // "Your plan is locked" is no longer so.
    announcer.clear();
    navigation.keepPlaces('kept');
    navigation.reset(first ?? placeAfter(view));
  };

  /** Everything personal goes out of the window's memory. */
  forget = (): void => {
    navigation.keepPlaces('not-kept');
    navigation.reset({ name: 'start' });
    if (this.view) this.view = { ...this.view, state: 'locked', person: null, place: null };
    this.settings = PLAIN;
    this.locksIn = null;
    this.paperCode = null;
    this.dropped = null;
    keyboard.forget();
    undoBar.clear();
    announcer.clear();
  };
}

function placeAfter(view: SessionView): Screen {
  if (view.paperCodeOpen) return { name: 'paper-code' };
  const place = readPlace(view.place);
  if (place) return place;
  return view.intakeOpen ? { name: 'intake' } : { name: 'path' };
}

/** The one session of the window. */
export const session = new Session();
