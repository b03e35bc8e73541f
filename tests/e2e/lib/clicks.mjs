// How long the window takes to answer a press, as its own page sees it: the driver's way to the page is not counted.
import { MENU } from './page.mjs';
import { bare } from './words.mjs';

/** Longer than the page needs for anything: what changes after this no press has caused. */
const QUIET_MS = 400;

/**
 * Runs in the page. Presses, and waits for a frame in which the new heading stands; a message comes after the frame has
 * been painted. Goes on looking for a while for the last thing that changes on the screen: its data arrive after it.
 */
const MEASURE = `
  const [find, screen, quiet, done] = arguments;
  const bare = (text) => (text ?? '').replace(/[\\u2066-\\u2069\\u200e\\u200f]/g, '').replace(/\\s+/g, ' ').trim();
  const press = find.selector
    ? document.querySelector(find.selector)
    : [...document.querySelectorAll(find.within + ' button')].find((it) => bare(it.textContent) === find.word);
  if (!press) return done({ missing: find });
  const heading = () => document.querySelector('main [data-page-heading]');
  const before = heading();
  const words = before?.textContent;
  const change = () => {
    const now = heading();
    if (now === null || document.querySelector('main').dataset.screen !== screen) return false;
    return now !== before || now.textContent !== words;
  };
  const began = performance.now();
  let last = began;
  const watch = new MutationObserver(() => { last = performance.now(); });
  watch.observe(document.querySelector('main'), { childList: true, subtree: true, characterData: true, attributes: true });
  const look = () => {
    if (!change()) return requestAnimationFrame(look);
    const channel = new MessageChannel();
    channel.port1.onmessage = () => {
      const painted = performance.now() - began;
      setTimeout(() => {
        watch.disconnect();
        done({ heading: painted, whole: Math.max(painted, last - began) });
      }, quiet);
    };
    channel.port2.postMessage(null);
  };
  press.click();
  requestAnimationFrame(look);
`;

/** Presses an entry of the menu, a language, or a button; returns when its heading was painted and when all stood. */
export async function measureClick(page, { menu, radio, word, within, screen }) {
  let find = { within, word };
  let wanted = screen;
  if (menu) {
    find = { within: 'nav', word: bare(page.word(MENU[menu])) };
    wanted = menu;
  } else if (radio) {
    find = { selector: `input[type=radio][value="${radio}"]` };
    wanted = await page.screen();
  }
  const took = await page.driver.executeAsyncScript(MEASURE, find, wanted, QUIET_MS);
  if (took.missing) throw new Error(`nothing to press: ${JSON.stringify(took.missing)}`);
  if (radio) page.tag = radio;
  return took;
}
