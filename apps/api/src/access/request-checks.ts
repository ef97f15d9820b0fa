import type { IncomingMessage } from 'node:http';
import type { Sessions } from './sessions.js';

const OWN_NAMES = new Set(['127.0.0.1', 'localhost', '[::1]']);

/** Why a request is turned away, in the words of the OWASP logging vocabulary, and what its sender is told. */
export interface Refusal {
  readonly status: 401 | 403 | 421;
  readonly code: 'UNAUTHENTICATED' | 'FORBIDDEN';
  readonly event: 'authn_login_fail' | 'authz_fail' | 'malicious_csrf' | 'malicious_host';
  readonly message: string;
}

/** Why this request may not see the structure; null when it may. The one answer for pages, files, GraphQL and live updates. */
export function refusalOf(request: IncomingMessage, sessions: Sessions): Refusal | null {
  return hostRefusal(request) ?? originRefusal(request) ?? sessionRefusal(request, sessions);
}

/** A page of another name that points at this computer (DNS rebinding) is not answered. */
export function hostRefusal(request: IncomingMessage): Refusal | null {
  const port = request.socket.localPort ?? 0;
  const [, name, given] = /^(\[[0-9a-f:]+\]|[^:[\]]+)(?::(\d+))?$/i.exec(request.headers.host ?? '') ?? [];
  if (name !== undefined && OWN_NAMES.has(name.toLowerCase()) && Number(given ?? 80) === port) return null;
  return {
    status: 421,
    code: 'FORBIDDEN',
    event: 'malicious_host',
    message: `Remit answers at http://127.0.0.1:${port} only.`,
  };
}

/** Another site, or another program's page on this computer, may not use the reader's session. */
function originRefusal(request: IncomingMessage): Refusal | null {
  const { origin, host } = request.headers;
  const site = request.headers['sec-fetch-site'];
  const sameOrigin = origin === undefined || origin === `http://${host}`;
  const sameSite = site === undefined || site === 'same-origin' || site === 'none';
  if (sameOrigin && sameSite) return null;
  return {
    status: 403,
    code: 'FORBIDDEN',
    event: 'malicious_csrf',
    message: 'This was asked for by another site. Open Remit itself and ask again.',
  };
}

function sessionRefusal(request: IncomingMessage, sessions: Sessions): Refusal | null {
  const bearer = /^Bearer (\S+)$/i.exec(request.headers.authorization ?? '')?.[1];
  if (bearer !== undefined && sessions.isToken(bearer)) return null;
  const session = readCookie(request);
  if (session !== null && sessions.isOpen(session)) return null;
  return {
    status: 401,
    code: 'UNAUTHENTICATED',
    event: 'authn_login_fail',
    message: 'Open the address that Remit printed when it started. It holds the token that lets you in.',
  };
}

/** The session cookie's name holds the port: cookies are shared by all ports of a computer, and two stores may be open at once. */
export function cookieName(request: IncomingMessage): string {
  return `remit-${request.socket.localPort ?? 0}`;
}

/** The secret of the session that a browser sends; null when it sends none. */
export function readCookie(request: IncomingMessage): string | null {
  const wanted = `${cookieName(request)}=`;
  const pairs = (request.headers.cookie ?? '').split(';').map((pair) => pair.trim());
  return pairs.find((pair) => pair.startsWith(wanted))?.slice(wanted.length) ?? null;
}
