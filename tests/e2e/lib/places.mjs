// Where things are.
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const ROOT = process.env.WEGWIJS_ROOT ?? path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..');
/** The built window. */
export const APP = process.env.WEGWIJS_APP ?? path.join(ROOT, 'target/debug/wegwijs');
/** Where pictures of failed tests are left. */
export const SHOTS = process.env.WEGWIJS_SHOTS ?? path.join(ROOT, 'target/shots');
