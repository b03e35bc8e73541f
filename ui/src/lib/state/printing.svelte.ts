// Printing the plan: opened in the system's viewer, or saved in a folder that the person points at.
import { failureOf } from '../ipc/failure';
import { pick, printPlan, type FailureView, type PrintedView } from '../ipc/generated';

/** The last printed plan and what came in its way. */
export class Printing {
  printed = $state.raw<PrintedView | null>(null);
  failure = $state.raw<FailureView | null>(null);

  /** Makes the pages and opens them in the system's viewer. */
  show = (): Promise<void> => this.#print(() => printPlan({ to: 'viewer', folder: null }));

  /** Asks for a folder and saves the pages there; nothing happens when no folder was chosen. */
  save = (): Promise<void> =>
    this.#print(async () => {
      const { path } = await pick({ kind: 'folder' });
      return path === null ? null : printPlan({ to: 'folder', folder: path });
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
