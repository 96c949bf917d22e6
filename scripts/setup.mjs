// What a fresh machine lacks before anything of the project can run: packages and a Chromium.
// Plain JavaScript without dependencies, because it runs before there are any. Prints to stderr only.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

const systemChromium = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** Installs packages and browser where they are missing; ends the process with one line where it cannot. */
export function setUp() {
  checkNode();
  installPackages();
  installChromium();
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19))
    stop(`Node 20.19 or newer is needed, this is ${process.versions.node}.`);
}

function installPackages() {
  const lock = path.join(root, 'package-lock.json');
  const installed = path.join(root, 'node_modules', '.package-lock.json');
  if (fs.existsSync(installed) && fs.statSync(installed).mtimeMs >= fs.statSync(lock).mtimeMs) return;
  say('Installing packages (npm ci) …');
  // The packages' own output goes to stderr, so that commands with an answer on stdout stay clean.
  const run = spawnSync('npm', ['ci', '--no-fund', '--no-audit'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (run.status !== 0) stop('npm ci failed; its message is above.');
}

function installChromium() {
  const missing = [];
  if (!hasChromium()) missing.push('chromium');
  // Debian keeps the browser's own translations apart; without them it cannot be Russian.
  if (!process.env.CHROMIUM_PATH && isDebian() && !fs.existsSync('/usr/lib/chromium/locales/ru.pak'))
    missing.push('chromium-l10n');
  if (missing.length === 0) return;
  const canInstall = isDebian() && process.getuid?.() === 0;
  if (!canInstall)
    stop(`Missing: ${missing.join(', ')}. Install them, or set CHROMIUM_PATH to a Chromium (not Google Chrome).`);
  say(`Installing ${missing.join(', ')} (apt-get) …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', ...missing],
  ]) {
    const run = spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 2], env });
    if (run.status !== 0) stop(`apt-get ${args[0]} failed; ${missing.join(' and ')} could not be installed.`);
  }
}

function hasChromium() {
  if (process.env.CHROMIUM_PATH) {
    if (fs.existsSync(process.env.CHROMIUM_PATH)) return true;
    stop(`CHROMIUM_PATH=${process.env.CHROMIUM_PATH} does not exist.`);
  }
  return systemChromium.some((file) => fs.existsSync(file)) || hasPlaywrightChromium();
}

/** Playwright's own download, on machines that have one. */
function hasPlaywrightChromium() {
  const cache = process.env.PLAYWRIGHT_BROWSERS_PATH ?? path.join(process.env.HOME ?? '', '.cache', 'ms-playwright');
  return fs.existsSync(cache) && fs.readdirSync(cache).some((name) => /^chromium-\d+$/.test(name));
}

function isDebian() {
  return process.platform === 'linux' && fs.existsSync('/usr/bin/apt-get');
}

function say(text) {
  process.stderr.write(`${text}\n`);
}

function stop(text) {
  say(text);
  process.exit(1);
}
