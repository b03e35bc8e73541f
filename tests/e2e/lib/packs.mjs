// Files with rules for tests: made as their maker makes them, with the command line, and signed with the key for tests.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { APP, ROOT } from './places.mjs';

const CLI = path.join(path.dirname(APP), 'wegwijs-cli');
const RULES = path.join(ROOT, 'assets/rules');
const KEY = path.join(ROOT, 'tests/golden/pack-key/TEST-ONLY-private.key');
const CHECKSUM = 32;
/** The rule files, in the order that they count. */
const ORDER = [
  'rules/shared/2026-11-01.toml',
  'rules/wi2013/2013-01-01.toml',
  'rules/wi2021/2022-01-01.toml',
  'rules/path/2026-11-01.toml',
  'rules/cited/2026-11-01.toml',
];

/** Words for the invented change: the term is four years. */
const WORDS = {
  nl: 'wi2021-term-end-calc = Uw laatste dag is vier jaar na de eerste dag, min één dag.\n',
  ar: 'wi2021-term-end-calc = يومك الأخير بعد اليوم الأول بأربع سنوات، ناقص يوم واحد.\n',
};

/** A pack of this version; its law is as it is, or with the invented change. Gives its bytes. */
export function newPack(version, law = 'four-years') {
  const folder = mkdtempSync(path.join(tmpdir(), 'wegwijs-pack-'));
  try {
    const made = path.join(folder, 'law');
    for (const file of ORDER) cpSync(path.join(RULES, path.relative('rules', file)), path.join(made, file));
    const head = { version, dated: '2026-11-20' };
    edit(path.join(made, 'rules/shared/2026-11-01.toml'), (text) =>
      Object.entries(head).reduce(
        (text, [name, value]) => text.replace(new RegExp(`^${name} = ".*"$`, 'm'), `${name} = "${value}"`),
        text,
      ),
    );
    if (law === 'four-years') {
      const years = /(defines = "term-base-end"\nis = \{ of = "term-start", years = )3/;
      edit(path.join(made, 'rules/wi2021/2022-01-01.toml'), (text) => text.replace(years, '$14'));
      for (const [tag, words] of Object.entries(WORDS)) {
        mkdirSync(path.join(made, 'locales', tag), { recursive: true });
        writeFileSync(path.join(made, 'locales', tag, 'rules.ftl'), words);
      }
    }
    const manifest = { id: 'wegwijs-nl', ...head, made_on: '2026-11-21', supersedes: '0' };
    const lines = Object.entries(manifest).map(([name, value]) => `${name} = "${value}"\n`);
    writeFileSync(path.join(made, 'pack.toml'), `${lines.join('')}needs = 1\nrules = ${JSON.stringify(ORDER)}\n`);
    const out = path.join(folder, 'new.wegwijs-pack');
    execFileSync(CLI, ['pack', 'sign', made, '--key', KEY, '--out', out], { stdio: ['ignore', 'ignore', 'inherit'] });
    return readFileSync(out);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function edit(file, change) {
  const before = readFileSync(file, 'utf8');
  const after = change(before);
  if (after === before) throw new Error(`${file}: nothing to change`);
  writeFileSync(file, after);
}

/** Changed in the middle, as by a bad stick. */
export const damaged = (bytes) => changedAt(bytes, Math.floor(bytes.length / 2));

/** Changed in the middle, and the checksum made right again, as on purpose. */
export function forged(bytes) {
  const body = damaged(bytes).subarray(0, bytes.length - CHECKSUM);
  return Buffer.concat([body, createHash('sha256').update(body).digest()]);
}

/** Of a format that comes later. */
export const later = (bytes) => changedAt(bytes, 'wegwijs-pack\n'.length + 1, 9);

function changedAt(bytes, at, to = bytes[at] ^ 1) {
  const changed = Buffer.from(bytes);
  changed[at] = to;
  return changed;
}
