import type { LoggerService } from '@nestjs/common';

/** What is worth a line in the server's log, with facts about it. Never a name, an e-mail address or a token. */
export type LogFacts = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** One JSON line an event, on standard error: standard output is for the person who started Remit. */
export class ServerLog implements LoggerService {
  constructor(private readonly write: (line: string) => void = (line) => process.stderr.write(line)) {}

  /** Something happened that whoever looks after this server may want to know. */
  event(level: 'warn' | 'error', event: string, facts: LogFacts = {}): void {
    this.write(`${JSON.stringify({ at: new Date().toISOString(), level, event, ...facts })}\n`);
  }

  error(message: unknown, ...rest: unknown[]): void {
    this.event('error', 'error', { message: textOf(message), detail: rest.map(textOf).join(' ') || undefined });
  }

  warn(message: unknown, ...rest: unknown[]): void {
    this.event('warn', 'warning', { message: textOf(message), detail: rest.map(textOf).join(' ') || undefined });
  }

  fatal(message: unknown, ...rest: unknown[]): void {
    this.error(message, ...rest);
  }

  /** Nest's own chatter about modules and routes is of no use to a user. */
  log(): void {}
  debug(): void {}
  verbose(): void {}
}

function textOf(value: unknown): string {
  if (value instanceof Error) return value.stack ?? value.message;
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
}
