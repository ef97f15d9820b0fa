import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { endsWithUs, projectRoot } from '../../libs/local-neo4j/src/index.mjs';

/** A step of ours ended badly; the message holds what it said. */
export class StepFailure extends Error {
  constructor(message) {
    super(message);
    this.name = 'StepFailure';
  }
}

/** The command line of a tool in node_modules, run by this very Node: no shell, no npx. */
export function tool(path, ...args) {
  return [process.execPath, join(projectRoot(), 'node_modules', path), ...args];
}

/** npm itself: the one that runs us, else the one on PATH. */
export function npm(...args) {
  const running = process.env.npm_execpath;
  return running?.endsWith('.js') ? [process.execPath, running, ...args] : ['npm', ...args];
}

/** Runs a command and gives back its exit code and all it said, both streams together. */
export function capture([program, ...args], { env = {} } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: projectRoot(),
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    endsWithUs(child);
    let said = '';
    child.stdout.on('data', (chunk) => (said += chunk));
    child.stderr.on('data', (chunk) => (said += chunk));
    child.once('error', (error) => resolve({ code: 127, said: error.message }));
    child.once('close', (code) => resolve({ code: code ?? 1, said }));
  });
}

/** Runs a command that must succeed; what it said is told only when it fails. */
export async function must(what, command, options) {
  const { code, said } = await capture(command, options);
  if (code !== 0) throw new StepFailure(`${what} failed (${command.slice(-3).join(' ')}):\n${said.trim()}`);
  return said;
}

/** Runs a command whose words appear as it says them; gives back its exit code. */
export function show([program, ...args], { env = {}, cwd = projectRoot(), stdio = 'inherit' } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd, env: { ...process.env, ...env }, stdio });
    const forward = (signal) => child.kill(signal);
    for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, forward);
    const end = (code) => {
      for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.removeListener(name, forward);
      resolve(code);
    };
    child.once('error', () => end(127));
    child.once('close', (code) => end(code ?? 1));
  });
}
