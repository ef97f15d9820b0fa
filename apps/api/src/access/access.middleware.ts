import type { NextFunction, Request, Response } from 'express';
import type { ServerLog } from '../server-log.js';
import { cookieName, hostRefusal, refusalOf, type Refusal } from './request-checks.js';
import type { Sessions } from './sessions.js';

type Handler = (request: Request, response: Response, next: NextFunction) => void;

/** Turns away requests that were sent to another name than this computer's own. */
export function ownHostOnly(log: ServerLog): Handler {
  return (request, response, next) => {
    const refusal = hostRefusal(request);
    if (refusal) turnAway(request, response, refusal, log);
    else next();
  };
}

/** Turns away whoever was not let in, and other sites; and keeps answers out of every cache. */
export function letInOnly(sessions: Sessions, log: ServerLog): Handler {
  return (request, response, next) => {
    response.setHeader('Cache-Control', 'no-store');
    const refusal = refusalOf(request, sessions);
    if (refusal) turnAway(request, response, refusal, log);
    else next();
  };
}

/** `/?token=…`, the address printed at start, lets the browser in and goes on to the page without the token. */
export function tradeToken(sessions: Sessions, log: ServerLog): Handler {
  return (request, response, next) => {
    const token = request.query.token;
    if (request.method !== 'GET' || request.path !== '/' || typeof token !== 'string') return next();
    response.setHeader('Cache-Control', 'no-store');
    if (sessions.isToken(token)) {
      response.cookie(cookieName(request), sessions.open(), { httpOnly: true, sameSite: 'strict', path: '/' });
    } else {
      log.event('warn', 'authn_login_fail', { path: '/' });
    }
    response.redirect(303, '/');
  };
}

function turnAway(request: Request, response: Response, refusal: Refusal, log: ServerLog): void {
  log.event('warn', refusal.event, { path: request.originalUrl.split('?')[0], method: request.method });
  if (refusal.status === 401) response.setHeader('WWW-Authenticate', 'Bearer realm="Remit"');
  response.status(refusal.status).json({
    errors: [{ message: refusal.message, extensions: { code: refusal.code } }],
    message: refusal.message,
  });
}
