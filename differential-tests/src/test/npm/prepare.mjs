// Prepares the TypeScript side of the differential tests. Maven runs this in its generate-test-resources phase:
//
//   node prepare.mjs <target folder> <npm package>=<version> ...
//
// It installs what the lock file beside it names into <target folder>/npm, unless an earlier run has, and puts a copy of
// ../typescript there, where Node.js finds the packages. The versions that follow the folder are the ones that Maven
// uses; the lock file has to name the same, and the construct that Backline's bindings are generated from, or the tests
// would compare two releases of Amplify.

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const CONSTRUCT = '@aws-amplify/graphql-api-construct';

const source = path.dirname(fileURLToPath(import.meta.url));
const bindings = path.resolve(source, '../../../../amplify-graphql/src/main/npm');

/** Ends the build; the message is all that its reader needs. */
class BuildError extends Error {}

try {
  main(...process.argv.slice(2));
} catch (error) {
  if (!(error instanceof BuildError)) {
    throw error;
  }
  console.error(error.message);
  process.exitCode = 1;
}

function main(target, ...mavenVersions) {
  if (!target) {
    throw new BuildError('Usage: node prepare.mjs <target folder> <npm package>=<version> ...');
  }
  checkVersions(mavenVersions);
  const folder = path.resolve(target, 'npm');
  install(folder);
  const cases = path.join(folder, 'typescript');
  fs.rmSync(cases, { recursive: true, force: true });
  fs.cpSync(path.resolve(source, '../typescript'), cases, { recursive: true });
}

/** Installs the locked packages, unless an earlier run has. */
function install(folder) {
  const stamp = path.join(folder, 'installed.stamp');
  const inputs = ['package.json', 'package-lock.json'].map((name) => path.join(source, name));
  const digest = digestOf(inputs);
  if (fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === digest) {
    return;
  }

  checkNode();
  fs.rmSync(stamp, { force: true });
  fs.mkdirSync(folder, { recursive: true });
  for (const input of inputs) {
    fs.copyFileSync(input, path.join(folder, path.basename(input)));
  }
  console.log("Installing Amplify's packages for TypeScript; this takes a minute or two.");
  // The lock file has a hash of every package, so npm's cache is as good as the registry.
  run('npm ci --ignore-scripts --prefer-offline --no-audit --no-fund', folder);
  fs.writeFileSync(stamp, digest);
}

function checkNode() {
  const npm = spawnSync('npm --version', { shell: true, encoding: 'utf8' });
  if (Number.parseInt(process.versions.node) < 20 || npm.status !== 0) {
    throw new BuildError(
      'The differential tests need Node.js 20 or newer and npm on the PATH; ' +
        `found Node.js ${process.versions.node} and ${npm.status === 0 ? `npm ${npm.stdout.trim()}` : 'no npm'}.`,
    );
  }
}

function checkVersions(mavenVersions) {
  const expected = new Map(mavenVersions.map((argument) => argument.split('=')));
  expected.set(CONSTRUCT, lockedVersion(bindings, CONSTRUCT));
  for (const [name, version] of expected) {
    const locked = lockedVersion(source, name);
    if (locked !== version) {
      throw new BuildError(
        `Backline uses ${name} ${version} and differential-tests/src/test/npm/package-lock.json names ${locked}: ` +
          'set both to the same version.',
      );
    }
  }
}

function lockedVersion(folder, name) {
  const lock = JSON.parse(fs.readFileSync(path.join(folder, 'package-lock.json'), 'utf8'));
  return lock.packages[`node_modules/${name}`]?.version;
}

function digestOf(files) {
  const hash = createHash('sha256');
  for (const file of files) {
    hash.update(fs.readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

/** Runs a command line without a sound, or fails with everything that it printed. */
function run(command, cwd) {
  // By a shell, because npm is a script on Windows.
  const { status, stdout, stderr, error } = spawnSync(command, { cwd, shell: true, encoding: 'utf8', maxBuffer: 1 << 28 });
  if (status !== 0) {
    const reason = error ? ` (${error.message})` : '';
    throw new BuildError(`${stdout ?? ''}${stderr ?? ''}\nInstalling Amplify's packages failed${reason} at: ${command}`);
  }
}
