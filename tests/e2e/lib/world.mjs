// One laptop for one test: its own data folder, driver and window. Can be killed, and started again on the same data.
import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Builder, Capabilities } from 'selenium-webdriver';
import { APP, SHOTS } from './places.mjs';
import { Page } from './page.mjs';

/** Longest time until the window opens, on a busy machine. */
const OPENS_WITHIN_MS = 60_000;

/** Makes a laptop with nothing on it. `settings`: switches of the app for tests; `size`: width and height of the window. */
export async function newLaptop(settings = {}, size = null) {
  if (!existsSync(APP)) throw new Error(`${APP} is not there: build it first (cargo dev test window)`);
  const folder = mkdtempSync(path.join(tmpdir(), 'wegwijs-e2e-'));
  const laptop = new Laptop(folder, settings);
  // As the app itself remembers the size of its window.
  if (size)
    writeFileSync(
      path.join(laptop.data, 'settings.toml'),
      `window = [${size.map((it) => it.toFixed(1)).join(', ')}]\n`,
    );
  return laptop;
}

class Laptop {
  #driverProcess = null;
  #settings;
  /** The page in the open window. */
  page = null;

  constructor(folder, settings) {
    this.folder = folder;
    this.data = path.join(folder, 'data');
    /** What the person points at when the system asks for a folder or a file. */
    this.stick = path.join(folder, 'stick');
    /** Pages that the system's viewer was given. */
    this.viewer = path.join(folder, 'viewer');
    this.#settings = settings;
    for (const made of [this.data, this.stick, this.viewer]) mkdirSync(made, { recursive: true });
  }

  /** Starts the window and waits until its page is there. */
  async start(tag = 'en') {
    const [port, native] = [await freePort(), await freePort()];
    this.#driverProcess = spawn('tauri-driver', ['--port', String(port), '--native-port', String(native)], {
      detached: true,
      stdio: ['ignore', 'ignore', process.env.WEGWIJS_LOUD ? 'inherit' : 'ignore'],
      env: {
        ...process.env,
        WEGWIJS_DATA: this.data,
        WEGWIJS_KDF: 'test',
        WEGWIJS_TEST_PICK: this.stick,
        WEGWIJS_TEST_VIEWER: this.viewer,
        XDG_RUNTIME_DIR: this.folder,
        WEBKIT_DISABLE_COMPOSITING_MODE: '1',
        ...this.#settings,
      },
    });
    await listening(port);
    const capabilities = new Capabilities();
    capabilities.setBrowserName('wry');
    capabilities.set('tauri:options', { application: APP });
    const built = new Builder().usingServer(`http://127.0.0.1:${port}/`).withCapabilities(capabilities).build();
    // A window that another one of the same session keeps from opening (there is one at a time) never answers.
    const driver = await Promise.race([
      built,
      pause(OPENS_WITHIN_MS, null, { ref: false }).then(() => {
        throw new Error('the window did not open');
      }),
    ]);
    this.page = new Page(driver, tag);
    await this.page.ready();
    return this.page;
  }

  /** Closes the window as a person does. */
  async stop() {
    await this.page?.driver.quit().catch(() => undefined);
    this.page = null;
    this.#endDriver();
  }

  /** Pulls the plug: the window's process gets no chance to do anything. */
  async kill() {
    const mine = this.process();
    if (mine !== null) process.kill(mine, 'SIGKILL');
    this.page = null;
    this.#endDriver();
    await pause(300);
  }

  /** The process of this laptop's window. */
  process() {
    for (const entry of readdirSync('/proc').filter((it) => /^\d+$/.test(it))) {
      try {
        // A program that may not be looked into shows its link to root only; its environment stays shut.
        const children = readlinkSync(`/proc/${entry}/exe`);
        if (children === APP && parents(entry).includes(this.#driverProcess?.pid)) return Number(entry);
      } catch {
        // Gone, or not ours.
      }
    }
    return null;
  }

  /** Ends everything and removes the laptop; a failed test leaves a picture first. */
  async leave(test) {
    if (test?.passed === false && this.page) {
      mkdirSync(SHOTS, { recursive: true });
      await this.page.shot(path.join(SHOTS, `${test.name.replace(/[^a-z0-9]+/gi, '-')}.png`)).catch(() => undefined);
    }
    await this.stop();
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }

  #endDriver() {
    const pid = this.#driverProcess?.pid;
    this.#driverProcess = null;
    if (pid === undefined) return;
    try {
      process.kill(-pid, 'SIGKILL');
    } catch {
      // It has ended by itself.
    }
  }
}

function parents(pid) {
  const found = [];
  let at = String(pid);
  while (at !== '0' && at !== '1') {
    const stat = readFileSync(`/proc/${at}/stat`, 'utf8');
    at = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1];
    found.push(Number(at));
  }
  return found;
}

async function freePort() {
  const server = createServer();
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address();
  await new Promise((done) => server.close(done));
  return port;
}

async function listening(port) {
  for (let tries = 0; tries < 100; tries += 1) {
    const up = await fetch(`http://127.0.0.1:${port}/status`).then(
      () => true,
      () => false,
    );
    if (up) return;
    await pause(50);
  }
  throw new Error('the driver did not start');
}
