import type { NestExpressApplication } from '@nestjs/platform-express';
import express, { type NextFunction, type Request, type Response } from 'express';
import { letInOnly, ownHostOnly, roleOnly, tradeToken } from './access/access.middleware.js';
import { Acting } from './access/acting.js';
import { MAY_USE_FILE } from './access/role-table.js';
import { Sessions } from './access/sessions.js';
import type { Config } from './config.js';
import { GRAPHQL_PATH } from './endpoint/graphql-options.js';
import { LIMITS } from './endpoint/limits.js';
import { RestFaults } from './rest-faults.js';
import type { ServerLog } from './server-log.js';
import { CONFIG, LOG } from './tokens.js';
import { securityHeaders, serveWebPages } from './web/web-pages.js';
import { uploadBody } from './workbook/upload-body.js';

/** Everything that stands before the routes, in order. The started server and the tests use the same. */
export function configure(app: NestExpressApplication): NestExpressApplication {
  const log = app.get<ServerLog>(LOG);
  const sessions = app.get(Sessions);
  const http = app.getHttpAdapter().getInstance();
  app.useGlobalFilters(new RestFaults(log));
  http.disable('x-powered-by');
  http.set('query parser', 'simple');
  http.use(securityHeaders(), ownHostOnly(log), tradeToken(sessions, log));
  http.use([GRAPHQL_PATH, '/files'], letInOnly(sessions, log));
  for (const file of Object.values(MAY_USE_FILE)) http[file.method](file.path, roleOnly(app.get(Acting), file, log));
  http.use(GRAPHQL_PATH, questionBody());
  http.use('/files', uploadBody());
  serveWebPages(http, app.get<Config>(CONFIG).webFolder);
  return app;
}

/** Reads a GraphQL question; one that is too large or no JSON is answered at once. */
function questionBody() {
  const json = express.json({ limit: LIMITS.bytes, inflate: false });
  return (request: Request, response: Response, next: NextFunction): void => {
    json(request, response, (error?: unknown) => {
      if (error === undefined) return next();
      const status = (error as { status?: number }).status === 413 ? 413 : 400;
      const message = status === 413 ? 'The question is too large.' : 'The question is not JSON.';
      response.status(status).json({ errors: [{ message, extensions: { code: 'BAD_REQUEST' } }] });
    });
  };
}
