// Generates the Java bindings of @aws-amplify/graphql-api-construct. Maven runs this in its generate-sources phase:
//
//   node generate-bindings.mjs <target folder> [<npm package>=<version> ...]
//
// It installs what the lock file beside it names, gives an unpacked copy of the construct the Java target that the
// published package lacks, leaves out what synthesis never reads, and has jsii-pacmak write
//
//   <target folder>/generated-sources/jsii       the Java sources
//   <target folder>/generated-resources/jsii     the npm package that those sources start in Node.js
//
// The npm versions that follow the folder are the ones that Maven uses; the lock file has to name the same. As long as
// the inputs stay as they are, a second run does nothing. Equal inputs and the same Node.js give equal bytes.

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const CONSTRUCT = '@aws-amplify/graphql-api-construct';
const JAVA_TARGET = {
  package: 'dev.backline.amplify.graphql',
  maven: { groupId: 'dev.backline', artifactId: 'backline-amplify-graphql' },
};

// Code that synthesis uploads as it is, folder by folder. Leaving files out would change what runs in the user's
// account, and its asset hash: a backend moved here from TypeScript would redeploy these functions for nothing.
const LAMBDA_CODE = /\/(amplify-table-manager-lambda|default_handler_bundled)\//;
// The licences have to travel with the code.
const LEGAL = /(^|\/)(licen[cs]e|notice|copyright|authors)[^/]*$/i;
// What Node.js never loads here: declarations, source maps and sources, documentation and tool settings, tests, and the
// ES module twin of each library. Everything is loaded by `require`; checkPruning() proves that no such file is meant.
const UNUSED_FILE = /\.([mc]?ts|map|flow|mjs|tsbuildinfo|md|mkd|markdown|html|bnf|sh|cmd|yml)$|\/\.[^/]+$/;
const UNUSED_FOLDER =
  /\/(dist-es|dist-types|esm|esm-browser|esnext|es6|build\/module|tests?|__tests__|benchmarks|runnable)\//;

const source = path.dirname(fileURLToPath(import.meta.url));

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
    throw new BuildError('Usage: node generate-bindings.mjs <target folder> [<npm package>=<version> ...]');
  }
  const lock = readJson(path.join(source, 'package-lock.json'));
  checkVersions(lock, mavenVersions);

  const work = path.resolve(target, 'npm');
  const outputs = {
    java: path.resolve(target, 'generated-sources', 'jsii'),
    resources: path.resolve(target, 'generated-resources', 'jsii'),
  };
  const npmInputs = ['package.json', 'package-lock.json'].map((name) => path.join(source, name));
  const inputs = [...npmInputs, fileURLToPath(import.meta.url)];
  const generated = stamp(path.join(work, 'generated.stamp'), inputs, mavenVersions);
  if (generated.isCurrent() && Object.values(outputs).every((folder) => fs.existsSync(folder))) {
    return;
  }

  checkNode();
  const start = Date.now();
  console.log(`Generating Java bindings of ${CONSTRUCT} ${lockedVersion(lock, CONSTRUCT)}; this takes up to a minute.`);
  generated.clear();
  install(work, npmInputs);
  const copy = prepare(work);
  const tarball = pack(work, copy);
  generate(work, copy, tarball, outputs);
  fs.rmSync(tarball);
  generated.write();
  console.log(`Generated Java bindings in ${Math.round((Date.now() - start) / 1000)} s.`);
}

function checkNode() {
  const npm = spawnSync('npm --version', { shell: true, encoding: 'utf8' });
  if (Number.parseInt(process.versions.node) < 20 || npm.status !== 0) {
    throw new BuildError(
      'Building backline-amplify-graphql needs Node.js 20 or newer and npm on the PATH; ' +
        `found Node.js ${process.versions.node} and ${npm.status === 0 ? `npm ${npm.stdout.trim()}` : 'no npm'}.`,
    );
  }
}

/** The CDK that the bindings are generated against must be the one that Maven puts on the class path. */
function checkVersions(lock, mavenVersions) {
  for (const [name, version] of mavenVersions.map((argument) => argument.split('='))) {
    const locked = lockedVersion(lock, name);
    if (locked !== version) {
      throw new BuildError(
        `Maven uses ${name} ${version} and amplify-graphql/src/main/npm/package-lock.json names ${locked}: ` +
          'set both to the same version (package.json beside it says how).',
      );
    }
  }
}

function lockedVersion(lock, name) {
  return lock.packages[`node_modules/${name}`]?.version;
}

/** Installs the locked packages, unless an earlier run has. */
function install(work, npmInputs) {
  const installed = stamp(path.join(work, 'installed.stamp'), npmInputs);
  if (installed.isCurrent()) {
    return;
  }
  installed.clear();
  fs.mkdirSync(work, { recursive: true });
  for (const file of npmInputs) {
    fs.copyFileSync(file, path.join(work, path.basename(file)));
  }
  // The lock file has a hash of every package, so npm's cache is as good as the registry.
  run('npm ci --ignore-scripts --prefer-offline --no-audit --no-fund', work);
  installed.write();
}

/** Makes the copy of the construct that gets embedded, and returns its folder. */
function prepare(work) {
  const original = path.join(work, 'node_modules', CONSTRUCT);
  // Beside node_modules, where jsii-pacmak finds the assemblies that this one refers to.
  const copy = path.join(work, 'package');
  fs.rmSync(copy, { recursive: true, force: true });
  const files = listFiles(original);
  const kept = new Set(files.filter(isNeeded));
  checkPruning(original, kept);
  for (const file of kept) {
    fs.mkdirSync(path.dirname(path.join(copy, file)), { recursive: true });
    fs.copyFileSync(path.join(original, file), path.join(copy, file));
  }

  editJson(path.join(copy, '.jsii'), (assembly) => (assembly.targets.java = JAVA_TARGET));
  editJson(path.join(copy, 'package.json'), (manifest) => (manifest.jsii.targets.java = JAVA_TARGET));
  silenceDeprecations(path.join(copy, 'lib', 'index.js'));
  return copy;
}

function isNeeded(file) {
  const rooted = `/${file}`;
  if (file === '.jsii' || LAMBDA_CODE.test(rooted) || LEGAL.test(rooted)) {
    return true;
  }
  return !UNUSED_FILE.test(rooted) && !UNUSED_FOLDER.test(rooted);
}

/** Fails when a file that stays loads one that goes, which an update of the construct may bring about. */
function checkPruning(root, kept) {
  const missing = [];
  for (const file of kept) {
    if (!/\.c?js$/.test(file) || LAMBDA_CODE.test(`/${file}`)) {
      continue;
    }
    const text = fs.readFileSync(path.join(root, file), 'utf8');
    const require = createRequire(path.join(root, file));
    for (const [, specifier] of text.matchAll(/\b(?:require|import)\(\s*['"]([^'"]+)['"]\s*\)/g)) {
      const loaded = path.relative(root, resolve(require, specifier)).replaceAll(path.sep, '/');
      if (!loaded.startsWith('../') && !path.isAbsolute(loaded) && !kept.has(loaded)) {
        missing.push(`${file} loads ${loaded}`);
      }
    }
  }
  if (missing.length > 0) {
    throw new BuildError(
      `${missing.join('\n')}\ngenerate-bindings.mjs leaves out files that are needed: narrow its UNUSED patterns.`,
    );
  }
}

/** The path that a specifier stands for; one outside of the package if it is built in, not installed, or no module. */
function resolve(require, specifier) {
  try {
    return require.resolve(specifier);
  } catch {
    return path.parse(source).root;
  }
}

/**
 * Amplify's construct calls deprecated parts of the CDK, hundreds of times in a synthesis. Its users can do nothing
 * about that, and a JVM cannot change the environment that its Node.js process gets; the embedded package can.
 */
function silenceDeprecations(indexFile) {
  const strict = '"use strict";\n';
  const text = fs.readFileSync(indexFile, 'utf8');
  if (!text.startsWith(strict)) {
    throw new BuildError(`${CONSTRUCT}: lib/index.js no longer begins with "use strict", adapt generate-bindings.mjs.`);
  }
  const statement =
    '// Added by Backline: the construct itself calls deprecated CDK API. JSII_DEPRECATED=warn shows every call.\n' +
    "process.env.JSII_DEPRECATED ??= 'quiet';\n";
  fs.writeFileSync(indexFile, strict + statement + text.slice(strict.length));
}

/**
 * Writes the copy's tarball, and returns its path. `npm pack` would take half a minute over it, and what it writes
 * depends on the npm at hand.
 */
function pack(work, copy) {
  const tarball = path.join(work, 'package.tgz');
  const { create } = createRequire(path.join(work, 'package.json'))('tar');
  const files = listFiles(copy).map((file) => `package/${file}`);
  create({ sync: true, cwd: work, file: tarball, gzip: true, portable: true, mtime: new Date(0) }, files);
  return tarball;
}

function generate(work, copy, tarball, outputs) {
  const out = path.join(work, 'out');
  fs.rmSync(out, { recursive: true, force: true });
  const pacmak = path.join(work, 'node_modules', 'jsii-pacmak', 'bin', 'jsii-pacmak');
  // jsii-pacmak takes any command that prints the name of a tarball; a variable spares each shell's way of quoting.
  const printTarball = 'node -p process.env.BACKLINE_TARBALL';
  run(`node "${pacmak}" --target java --code-only --pack-command "${printTarball}" --outdir "${out}" "${copy}"`, work, {
    BACKLINE_TARBALL: tarball,
    // The Node.js at hand is good enough; without this, jsii frames a warning about versions past their end of life.
    JSII_SILENCE_WARNING_END_OF_LIFE_NODE_VERSION: process.versions.node.split('.')[0],
  });

  const main = path.join(out, 'java', 'src', 'main');
  for (const file of listFiles(path.join(main, 'java'))) {
    dropDate(path.join(main, 'java', file));
  }
  for (const [kind, folder] of Object.entries(outputs)) {
    fs.rmSync(folder, { recursive: true, force: true });
    fs.mkdirSync(path.dirname(folder), { recursive: true });
    fs.renameSync(path.join(main, kind), folder);
  }
}

/** Takes the time of generation out of @Generated, and with it the difference between two builds. */
function dropDate(javaFile) {
  const text = fs.readFileSync(javaFile, 'utf8');
  fs.writeFileSync(javaFile, text.replace(/^(@javax\.annotation\.Generated\(.*), date = "[^"]*"\)$/m, '$1)'));
}

/** Says whether something was made from the files and words as they are now. */
function stamp(file, inputs, words = []) {
  const hash = createHash('sha256');
  for (const part of [...inputs.map((input) => fs.readFileSync(input)), ...words]) {
    hash.update(part).update('\0');
  }
  const digest = hash.digest('hex');
  return {
    isCurrent: () => fs.existsSync(file) && fs.readFileSync(file, 'utf8') === digest,
    clear: () => fs.rmSync(file, { force: true }),
    write: () => fs.writeFileSync(file, digest),
  };
}

/** Runs a command line without a sound, or fails with everything that it printed. */
function run(command, cwd, variables = {}) {
  // By a shell, because npm is a script on Windows.
  const { status, stdout, stderr, error } = spawnSync(command, {
    cwd,
    env: { ...process.env, ...variables },
    shell: true,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (status !== 0) {
    const reason = error ? ` (${error.message})` : '';
    throw new BuildError(`${stdout ?? ''}${stderr ?? ''}\nGenerating the Java bindings failed${reason} at: ${command}`);
  }
}

/** All files below a folder, as relative paths with slashes, in an order that no file system decides. */
function listFiles(root) {
  const files = [];
  const visit = (folder) => {
    for (const entry of fs.readdirSync(path.join(root, folder), { withFileTypes: true })) {
      const name = folder ? `${folder}/${entry.name}` : entry.name;
      entry.isDirectory() ? visit(name) : files.push(name);
    }
  };
  visit('');
  return files.sort();
}

function readJson(file) {
  return JSON.parse(fs.readFileSync(file, 'utf8'));
}

function editJson(file, edit) {
  const value = readJson(file);
  edit(value);
  fs.writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`);
}
