import type { LocalPerson, Role } from '@remit/store';
import type { NextFunction, Request, Response } from 'express';
import { GraphQLError } from 'graphql';
import type { ServerLog } from '../server-log.js';
import type { Acting } from './acting.js';
import { whyForbidden } from './forbidden.js';
import { cookieName, hostRefusal, refusalOf, type Refusal } from './request-checks.js';
import type { MAY_USE_FILE } from './role-table.js';
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

/** Turns away whoever's role may not use this file, and notes who asks for what comes after. */
export function roleOnly(acting: Acting, { may }: (typeof MAY_USE_FILE)[keyof typeof MAY_USE_FILE], log: ServerLog) {
  return async (request: Request, response: Response, next: NextFunction): Promise<void> => {
    const answer = await whoMay(acting, request, may).catch((error: unknown) => ({ error }));
    if ('error' in answer) return next(answer.error);
    if ('message' in answer) {
      const { message } = answer;
      return turnAway(request, response, { status: 403, code: 'FORBIDDEN', event: 'authz_fail', message }, log);
    }
    (response.locals as { me?: LocalPerson }).me = answer;
    next();
  };
}

async function whoMay(acting: Acting, request: Request, may: readonly Role[]) {
  try {
    const me = await acting.callerOf(request).me();
    return may.includes(me.role) ? me : { message: whyForbidden(me, may) };
  } catch (error) {
    if (error instanceof GraphQLError) return { message: error.message };
    throw error;
  }
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
