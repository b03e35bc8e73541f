// Walks one plainly invented person through the window in each language and leaves pictures, the paper code's sheet and
// the printed plan in a folder. `cargo dev run` does this where there is no display.
import { copyFileSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import {
  choosePerson,
  intake,
  lookFor,
  newPerson,
  paperCode,
  toPath,
  unlock,
  whyOf,
  writeNote,
} from './lib/journey.mjs';
import { ROOT } from './lib/places.mjs';
import { LANGUAGES } from './lib/words.mjs';
import { newLaptop } from './lib/world.mjs';

const FOLDER = process.env.WEGWIJS_DEMO ?? path.join(ROOT, 'target/demo');
const NOTE = {
  nl: ['Vraag aan de gemeente', 'Wanneer begint mijn cursus?', 'cursus'],
  en: ['Question for the municipality', 'When does my course begin?', 'course'],
  ar: ['سؤال للبلدية', 'متى تبدأ دَورتي؟', 'دورتي'],
  ti: ['ሕቶ ንምምሕዳር ከተማ', 'ትምህርተይ መዓስ ይጅምር፧', 'ትም'],
};

rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });

for (const tag of LANGUAGES) {
  const laptop = await newLaptop();
  let picture = 0;
  try {
    let page = await laptop.start('nl');
    const shoot = async (name) => {
      picture += 1;
      await page.shot(path.join(FOLDER, `${tag}-${String(picture).padStart(2, '0')}-${name}.png`));
    };
    const scrollTo = async (selector) => page.script('arguments[0].scrollIntoView()', await page.sees(selector));
    const toTop = () => page.script('document.scrollingElement.scrollTop = 0');
    const toPathAgain = async () => {
      await page.menu('path');
      await page.sees('#next-title');
      await toTop();
    };
    await page.speak(tag);
    await shoot('start');
    await newPerson(page);
    await shoot('paper-code');
    await page.press('start-code-print');
    await page.until('the sheet', () => readdirSync(laptop.viewer).length === 1);
    await paperCode(page);
    await shoot('questions');
    await intake(page);
    await toPath(page);
    await page.sees('#next-title');
    await toTop();
    await shoot('path');
    await scrollTo('[aria-labelledby=part-term]');
    await shoot('path-term-and-tracks');
    await page.menu('dates');
    await page.sees('[data-date]');
    await shoot('dates');
    await whyOf(page, 'term-end');
    await scrollTo('[data-date=term-end]');
    await shoot('why');
    await page.pressAt('[data-date="term-end"] .notes button');
    await page.on('notes');
    const [title, text, word] = NOTE[tag];
    await writeNote(page, { title, text });
    await shoot('note');
    await page.menu('search');
    await lookFor(page, word);
    await shoot('search');
    await page.keys('\uE038');
    await shoot('keyboard-on-screen');
    await page.keys('\uE00C');
    await page.menu('guide');
    await page.pressAt('[data-topic="pip"]');
    await page.sees('main article p');
    await toTop();
    await shoot('guide');
    await page.menu('share');
    await shoot('copy-and-remove');
    await page.press('path-print');
    await page.until('the printed plan', () => readdirSync(laptop.viewer).length === 2);
    for (const file of readdirSync(laptop.viewer))
      copyFileSync(path.join(laptop.viewer, file), path.join(FOLDER, `${tag}-${file}`));
    await page.menu('settings');
    await shoot('settings');
    await page.pressAt('input[type=radio][value="200"]');
    await toPathAgain();
    await shoot('path-200-percent');
    await page.menu('settings');
    await page.pressAt('input[type=radio][value="100"]');
    await page.pressAt('input[type=radio][value="dark"]');
    await toPathAgain();
    await shoot('path-dark');
    await page.menu('settings');
    await page.pressAt('input[type=radio][value="contrast"]');
    await page.menu('dates');
    await page.sees('[data-date]');
    await shoot('dates-high-contrast');
    await page.keys(['\uE009', 'l']);
    await page.on('start');
    await shoot('locked');
    await choosePerson(page);
    await shoot('unlock');
    await unlock(page);
    await page.on('dates');
    await laptop.stop();
    console.log(`${tag}: ${picture} pictures`);
  } finally {
    await laptop.leave();
  }
}
console.log(`Pictures, the sheet with the paper code and the printed plan: ${FOLDER}`);
