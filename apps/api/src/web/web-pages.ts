import { existsSync } from 'node:fs';
import { join } from 'node:path';
import express, { type Express, type NextFunction, type Request, type Response } from 'express';
import helmet from 'helmet';

const SELF = ["'self'"];
const NONE = ["'none'"];

/** What pages may load and do: nothing from elsewhere, nothing inline. */
const CONTENT = {
  'default-src': NONE,
  'script-src': SELF,
  'style-src': SELF,
  'img-src': ["'self'", 'data:', 'blob:'],
  'font-src': SELF,
  'connect-src': SELF,
  'manifest-src': SELF,
  'worker-src': SELF,
  'base-uri': NONE,
  'form-action': SELF,
  'frame-ancestors': NONE,
  'object-src': NONE,
};

/** The headers of every answer. HSTS is left out: this server speaks plain HTTP on one computer. */
export function securityHeaders() {
  return helmet({
    contentSecurityPolicy: { useDefaults: false, directives: CONTENT },
    strictTransportSecurity: false,
    referrerPolicy: { policy: 'no-referrer' },
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    crossOriginResourcePolicy: { policy: 'same-origin' },
    crossOriginEmbedderPolicy: false,
    xFrameOptions: { action: 'deny' },
  });
}

/** GraphiQL's editor writes its own styles into the page; its page alone may do so. Scripts stay as strict. */
const graphiqlHeaders = helmet.contentSecurityPolicy({
  useDefaults: false,
  directives: { ...CONTENT, 'style-src': ["'self'", "'unsafe-inline'"], 'worker-src': ["'self'", 'blob:'] },
});

/** Serves the built web pages of a folder. Every address that is no file and no data is the one page, which reads it. */
export function serveWebPages(app: Express, folder: string): void {
  const assets = { immutable: true, maxAge: '1y', index: false, fallthrough: false } as const;
  app.use('/assets', express.static(join(folder, 'assets'), assets), notFound);
  app.get('/graphiql', graphiqlHeaders, page(folder, 'graphiql.html'));
  app.use(express.static(folder, { index: false, cacheControl: false, setHeaders: alwaysAsk }));
  app.use((request, response, next) => {
    if (isPage(request)) page(folder, 'index.html')(request, response);
    else next();
  });
}

function page(folder: string, name: string) {
  return (_request: Request, response: Response): void => {
    if (existsSync(join(folder, name))) {
      alwaysAsk(response);
      response.sendFile(name, { root: folder, cacheControl: false });
    } else {
      response
        .status(503)
        .type('text')
        .send('The web pages are not built yet. Run "npm run build", then start Remit again.\n');
    }
  };
}

const DATA = /^\/(graphql|files|livez|readyz|assets)(\/|$)/i;
const FILE = /\.[^/]*$/;

function isPage(request: Request): boolean {
  const { method, path } = request;
  const wantsPage = request.accepts(['html', 'json']) === 'html';
  return (method === 'GET' || method === 'HEAD') && wantsPage && !DATA.test(path) && !FILE.test(path);
}

function alwaysAsk(response: Response): void {
  response.setHeader('Cache-Control', 'no-cache');
}

function notFound(_error: unknown, _request: Request, response: Response, _next: NextFunction): void {
  response.status(404).type('text').send('Not found.\n');
}
