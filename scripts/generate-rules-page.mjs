// Writes docs/rules.md from the headers of cypher/gaps and the hand-checked findings of the example. Needs no build.
//   node scripts/generate-rules-page.mjs           writes it
//   node scripts/generate-rules-page.mjs --check   fails when the committed page says something else
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { tmpdir } from 'node:os';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import { parse } from 'yaml';

const root = join(import.meta.dirname, '..');
const target = join(root, 'docs', 'rules.md');
const page = await compose();

if (!process.argv.includes('--check')) {
  writeFileSync(target, page);
} else if (readFileSync(target, 'utf8') !== page) {
  console.error('docs/rules.md is not what the rules say of themselves. Run: node scripts/generate-rules-page.mjs');
  process.exit(1);
}

async function compose() {
  const folder = mkdtempSync(join(tmpdir(), 'remit-rules-page-'));
  try {
    transpile(folder);
    const { loadRules } = await import(pathToFileURL(join(folder, 'load-rules.js')).href);
    const { rulesPage } = await import(pathToFileURL(join(folder, 'rules-page.js')).href);
    return rulesPage(loadRules(join(root, 'cypher', 'gaps')), judged());
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** libs/gaps as plain modules. Reading rules and writing the page takes nothing of other libs but types. */
function transpile(folder) {
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  const source = join(root, 'libs', 'gaps', 'src');
  const compilerOptions = { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2023 };
  for (const name of readdirSync(source, { recursive: true })) {
    if (!name.endsWith('.ts') || name.endsWith('.spec.ts')) continue;
    const out = join(folder, name.replace(/\.ts$/, '.js'));
    mkdirSync(dirname(out), { recursive: true });
    writeFileSync(out, ts.transpileModule(readFileSync(join(source, name), 'utf8'), { compilerOptions }).outputText);
  }
}

function judged() {
  const { rules } = parse(readFileSync(join(root, 'test', 'gaps', 'example-findings.yaml'), 'utf8'));
  const count = (list) => Object.keys(list ?? {}).length;
  return Object.fromEntries(
    Object.entries(rules).map(([rule, { right, arguable, wrong }]) => [
      rule,
      { right: count(right), arguable: count(arguable), wrong: count(wrong) },
    ]),
  );
}
