// The only place that talks to the core. Failures come back as typed values, never as sentences.
import { invoke } from '@tauri-apps/api/core';
import type { FailureView } from './generated';

/** Thrown by every typed call; `failure.code` names the message. */
export class CallFailed extends Error {
  constructor(readonly failure: FailureView) {
    super(failure.code);
    this.name = 'CallFailed';
  }
}

function isFailure(value: unknown): value is FailureView {
  return typeof value === 'object' && value !== null && 'code' in value && 'kind' in value;
}

/** Makes one call; `name` is a command of `api.rs`. */
export async function call<T>(name: string, request: unknown): Promise<T> {
  try {
    return await invoke<T>('call', { name, request });
  } catch (error) {
    if (isFailure(error)) throw new CallFailed(error);
    throw new CallFailed({ code: 'bug', kind: 'bug', args: {}, report: null });
  }
}
