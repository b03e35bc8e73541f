// The on-screen keyboard: which field it types into, and how. It stays with the last text field that had the focus.

/** A field that takes text. */
export type TextTarget = HTMLInputElement | HTMLTextAreaElement;

const TYPEABLE = ['text', 'search', 'password', 'tel', 'email', 'url', 'number'];

/** Is this a field that one types words or digits into? */
export function isTextTarget(node: EventTarget | null): node is TextTarget {
  if (node instanceof HTMLTextAreaElement) return !node.readOnly && !node.disabled;
  return node instanceof HTMLInputElement && TYPEABLE.includes(node.type) && !node.readOnly && !node.disabled;
}

class Keyboard {
  /** Is it on screen? */
  open = $state(false);
  /** Must the first key get the focus (it was opened by a key press, not by the mouse)? */
  takesFocus = $state(false);
  #target: TextTarget | null = null;

  /** The field that it types into. */
  get target(): TextTarget | null {
    return this.#target?.isConnected ? this.#target : null;
  }

  /** A field got the focus. */
  attach = (target: TextTarget): void => {
    this.#target = target;
  };

  /** Shows it for a field. */
  show = (target: TextTarget | null, takesFocus: 'takes-focus' | 'leaves-focus' = 'leaves-focus'): void => {
    if (target) this.#target = target;
    this.takesFocus = takesFocus === 'takes-focus';
    this.open = true;
  };

  /** Puts it away. */
  close = (): void => {
    this.open = false;
    this.takesFocus = false;
  };

  /** Puts it away and lets go of the field, and of what is typed in it. */
  forget = (): void => {
    this.close();
    this.#target = null;
  };

  /** Puts text where the cursor is. */
  type = (text: string): void => {
    this.#edit((value, from, until) => [value.slice(0, from) + text + value.slice(until), from + text.length]);
  };

  /** Takes the character before the cursor away (as a person sees it: a letter with its marks). */
  erase = (): void => {
    this.#edit((value, from, until) => {
      if (from !== until) return [value.slice(0, from) + value.slice(until), from];
      const last = lastGrapheme(value.slice(0, from));
      return [value.slice(0, from - last) + value.slice(until), from - last];
    });
  };

  /** Ends a line in a long text; sends the form of a short one, as Enter does. */
  enter = (): void => {
    const target = this.target;
    if (target instanceof HTMLTextAreaElement) this.type('\n');
    else target?.form?.requestSubmit();
  };

  #edit(change: (value: string, from: number, until: number) => [string, number]): void {
    const target = this.target;
    if (!target) return;
    const [from, until] = selection(target);
    const [value, cursor] = change(target.value, from, until);
    if (target.maxLength >= 0 && value.length > target.maxLength && value.length > target.value.length) return;
    target.value = value;
    if (target.type !== 'number' && target.type !== 'email') target.setSelectionRange(cursor, cursor);
    target.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText' }));
  }
}

/** Number and e-mail fields tell no cursor: there it is at the end. */
function selection(target: TextTarget): [number, number] {
  const end = target.value.length;
  return [target.selectionStart ?? end, target.selectionEnd ?? end];
}

function lastGrapheme(text: string): number {
  if (text === '') return 0;
  const pieces = [...new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text)];
  return pieces.at(-1)?.segment.length ?? 0;
}

/** The one keyboard of the window. */
export const keyboard = new Keyboard();
