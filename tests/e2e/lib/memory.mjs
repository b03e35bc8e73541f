// What a program takes of the memory, with all that it started: the web view works in processes of its own.
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** PSS of a process and of all its descendants, in KiB, and each of them by name. */
export function treeKib(root) {
  const parents = new Map();
  for (const pid of readdirSync('/proc').filter((it) => /^\d+$/.test(it))) {
    const stat = read(`/proc/${pid}/stat`);
    if (stat !== null) parents.set(Number(pid), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]));
  }
  const tree = [root];
  for (const pid of tree) tree.push(...[...parents].filter(([, parent]) => parent === pid).map(([child]) => child));
  const processes = tree.map((pid) => {
    const rollup = read(`/proc/${pid}/smaps_rollup`);
    const pss = rollup === null ? NaN : Number(/^Pss:\s+(\d+)/m.exec(rollup)?.[1]);
    return [path.basename(read(`/proc/${pid}/cmdline`)?.split('\0')[0] ?? '?'), pss];
  });
  return { kib: processes.reduce((sum, [, pss]) => sum + pss, 0), processes };
}

function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
