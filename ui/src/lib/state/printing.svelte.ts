// Printing the plan or the paper code: opened in the system's viewer, or saved in a folder that the person points at.
import { failureOf } from '../ipc/failure';
import { pick, printPlan, type FailureView, type PrintedView, type PrintRequest } from '../ipc/generated';

/** The last printed page and what came in its way. */
export class Printing {
  printed = $state.raw<PrintedView | null>(null);
  failure = $state.raw<FailureView | null>(null);
  readonly #make: (request: PrintRequest) => Promise<PrintedView>;

  /** `make` prints; the plan, when nothing else is named. */
  constructor(make: (request: PrintRequest) => Promise<PrintedView> = printPlan) {
    this.#make = make;
  }

  /** Makes the pages and opens them in the system's viewer. */
  show = (): Promise<void> => this.#print(() => this.#make({ to: 'viewer', folder: null }));

  /** Asks for a folder and saves the pages there; nothing happens when no folder was chosen. */
  save = (): Promise<void> =>
    this.#print(async () => {
      const { path } = await pick({ kind: 'folder' });
      return path === null ? null : this.#make({ to: 'folder', folder: path });
    });

  async #print(make: () => Promise<PrintedView | null>): Promise<void> {
    this.printed = null;
    this.failure = null;
    try {
      this.printed = await make();
    } catch (error) {
      this.failure = failureOf(error);
    }
  }
}
