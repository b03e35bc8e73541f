// A note while it is being written. Each pause in the typing keeps it; what is on the disk and what is not is always
// told as it is. A new note becomes one at the first pause; until then its words lie in the vault as a draft.
import { CallFailed } from '../../lib/ipc/call';
import { saveDraft, saveNote, type AttachedKind, type FailureView, type NoteView } from '../../lib/ipc/generated';

/** Milliseconds without a key after which a note is kept. */
export const PAUSE = 800;
/** Milliseconds after which the words of a new note are kept as a draft. */
export const DRAFT_PAUSE = 250;
/** Keys of the draft of a new note. */
export const DRAFT = { title: 'note-new-title', text: 'note-new-text' } as const;

/** Where the words on screen are. */
export type Kept = 'empty' | 'unsaved' | 'saved';

/** What a note hangs on. */
export interface Attached {
  readonly kind: AttachedKind;
  readonly id: string | null;
}

/** A note in the editor. */
export class Writing {
  id = $state<string | null>(null);
  title = $state('');
  text = $state('');
  attached = $state.raw<Attached>({ kind: 'none', id: null });
  conflicts = $state<string[]>([]);
  kept = $state<Kept>('empty');
  failure = $state<FailureView | null>(null);

  #version = 0;
  #pause: ReturnType<typeof setTimeout> | undefined;
  #draft: ReturnType<typeof setTimeout> | undefined;
  #drafted = false;
  #saving: Promise<void> = Promise.resolve();

  /** Starts with a note that is there, or with words that were not finished. */
  constructor(start: NoteView | { title?: string; text?: string; attached?: Attached } = {}) {
    this.title = start.title ?? '';
    this.text = start.text ?? '';
    if (start.attached) this.attached = { kind: start.attached.kind, id: start.attached.id };
    if ('id' in start) {
      this.id = start.id;
      this.conflicts = start.conflicts;
      this.kept = 'saved';
    } else if (!this.blank) {
      this.#drafted = true;
      this.changed();
    }
  }

  /** Nothing was typed. */
  get blank(): boolean {
    return this.title.trim() === '' && this.text.trim() === '';
  }

  /** Call after each key: marks the words as not kept and keeps them at the next pause. */
  changed(): void {
    this.#version += 1;
    this.kept = this.id === null && this.blank ? 'empty' : 'unsaved';
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => void this.keep(), PAUSE);
    if (this.id === null) {
      clearTimeout(this.#draft);
      this.#draft = setTimeout(() => void this.#keepDraft(), DRAFT_PAUSE);
    }
  }

  /** Hangs the note on something else, and keeps it at once. */
  attach(to: Attached): Promise<void> {
    this.attached = to;
    if (this.id === null && this.blank) return Promise.resolve();
    this.changed();
    return this.keep();
  }

  /** Takes another version of the title, written elsewhere. */
  takeTitle(title: string): Promise<void> {
    this.title = title;
    this.changed();
    return this.keep();
  }

  /** Keeps the words now, when some are not kept. Saves follow each other, so an older text never lands on a newer. */
  keep(): Promise<void> {
    clearTimeout(this.#pause);
    this.#saving = this.#saving.then(() => this.#save());
    return this.#saving;
  }

  async #save(): Promise<void> {
    if (this.kept !== 'unsaved') return;
    const version = this.#version;
    const { id, title, text, attached } = this;
    try {
      const saved = await saveNote({ id, title, text, attachedKind: attached.kind, attachedId: attached.id });
      this.id = saved.note.id;
      this.conflicts = saved.note.conflicts;
      this.failure = null;
      // Words typed while it was being kept are not kept yet.
      if (version === this.#version) this.kept = 'saved';
      if (id === null) await this.#forgetDraft();
    } catch (error) {
      if (!(error instanceof CallFailed)) throw error;
      this.failure = error.failure;
    }
  }

  async #keepDraft(): Promise<void> {
    if (this.id !== null) return;
    this.#drafted = true;
    await Promise.all([this.#write(DRAFT.title, this.title), this.#write(DRAFT.text, this.text)]);
  }

  async #forgetDraft(): Promise<void> {
    clearTimeout(this.#draft);
    if (!this.#drafted) return;
    this.#drafted = false;
    await Promise.all([this.#write(DRAFT.title, ''), this.#write(DRAFT.text, '')]);
  }

  // A draft that cannot be kept says nothing: the note itself follows within the second and does say so.
  async #write(key: string, text: string): Promise<void> {
    try {
      await saveDraft({ key, text });
    } catch (error) {
      if (!(error instanceof CallFailed)) throw error;
    }
  }
}
