// The core, for tests: answers calls by name and remembers what was asked. Stands behind the one `invoke`, so that
// everything in front of it is the real thing. A call that nobody prepared an answer for is remembered as a mistake.
import { emit } from '@tauri-apps/api/event';
import { mockIPC } from '@tauri-apps/api/mocks';
import type * as generated from './generated';
import type { FailureKind, FailureView, WindowEvent } from './generated';

type Api = typeof generated;
/** A call by the name of its typed function. */
export type CallName = keyof Api;
export type RequestOf<N extends CallName> = Parameters<Api[N]> extends [infer R] ? R : Record<string, never>;
export type ViewOf<N extends CallName> = Awaited<ReturnType<Api[N]>>;

type Answerer = (request: unknown) => unknown;

/** A failure as the core sends it. */
export const failure = (code: string, kind: FailureKind, args: Record<string, string> = {}): FailureView => ({
  code,
  kind,
  args,
  report: kind === 'bug' ? '4711' : null,
});

/** A core that does what it is told. The last one made is the one that the window talks to. */
export class FakeCore {
  /** Calls that nobody prepared an answer for. */
  readonly unexpected: string[] = [];
  readonly #calls: { name: string; request: unknown }[] = [];
  readonly #told: unknown[] = [];
  readonly #answers = new Map<string, Answerer>();

  constructor() {
    mockIPC((command, payload) => this.#hear(command, payload as { name: string; request: unknown }), {
      shouldMockEvents: true,
    });
  }

  /** From now on this call gets this view, or what is made of its request. */
  answers<N extends CallName>(name: N, view: ViewOf<N> | ((request: RequestOf<N>) => ViewOf<N> | Promise<ViewOf<N>>)) {
    this.#answers.set(name, typeof view === 'function' ? (view as Answerer) : () => view);
    return this;
  }

  /** From now on this call fails. */
  fails(name: CallName, code: string, kind: FailureKind = 'refused', args: Record<string, string> = {}) {
    this.#answers.set(name, () => Promise.reject(failure(code, kind, args)));
    return this;
  }

  /** From now on this call is not answered before the promise that is given back is kept. */
  waits<N extends CallName>(name: N, view: ViewOf<N>): () => void {
    let go: () => void = () => undefined;
    const open = new Promise<void>((resolve) => (go = resolve));
    this.#answers.set(name, () => open.then(() => view));
    return go;
  }

  /** What this call was asked with, oldest first. */
  asked<N extends CallName>(name: N): RequestOf<N>[] {
    return this.#calls.filter((it) => it.name === name).map((it) => it.request as RequestOf<N>);
  }

  /** Every text that it has answered so far. */
  told(): string[] {
    return stringsIn(this.#told);
  }

  /** Sends the window an event of the shell. */
  async sends(event: WindowEvent): Promise<void> {
    await emit('window', event);
  }

  #hear(command: string, payload: { name: string; request: unknown }): unknown {
    if (command !== 'call') throw new Error(`the window made another call than \`call\`: ${command}`);
    const name = payload.name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
    // As it crosses: a copy, so that later changes in the window do not change what was asked.
    const request: unknown = JSON.parse(JSON.stringify(payload.request));
    this.#calls.push({ name, request });
    const answer = this.#answers.get(name);
    if (answer === undefined) {
      this.unexpected.push(name);
      throw failure('bug', 'bug');
    }
    return Promise.resolve(answer(request)).then((view) => {
      this.#told.push(view);
      return view;
    });
  }
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(stringsIn);
}
