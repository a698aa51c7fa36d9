import type { IncomingMessage, ServerResponse } from 'node:http';
import express, { type Express } from 'express';

export interface SiteOptions {
  /** Path of the FHIR base, for the pointer on the front page. */
  readonly fhirPath: string;
  /** Whether requests can be answered now. */
  readonly isReady: () => Promise<boolean>;
}

/** What the server has besides FHIR: signs of life for whoever runs it. */
export function site({ fhirPath, isReady }: SiteOptions): Express {
  const app = express();
  app.disable('x-powered-by');
  app.use((_request, response, next) => {
    response.set({
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
      'content-security-policy': "default-src 'none'",
    });
    next();
  });
  app.get('/livez', (_request, response) => {
    response.type('text/plain').send('alive\n');
  });
  app.get('/readyz', async (_request, response) => {
    const ready = await isReady();
    response
      .status(ready ? 200 : 503)
      .type('text/plain')
      .send(ready ? 'ready\n' : 'not ready\n');
  });
  app.get('/openapi.json', (_request, response) => {
    response.redirect(307, `${fhirPath}/openapi.json`);
  });
  app.get('/', (_request, response) => {
    response
      .type('text/plain')
      .send(`TrialBridge. FHIR R4 is at ${fhirPath}; what it can do, at ${fhirPath}/metadata.\n`);
  });
  app.use((_request, response) => {
    response.status(404).type('text/plain').send(`There is nothing here. FHIR R4 is at ${fhirPath}.\n`);
  });
  return app;
}

type Listener = (request: IncomingMessage, response: ServerResponse) => void;

/**
 * One listener for both: requests below `fhirPath` go to `fhir` with the path below it, without passing through Express,
 * which would cost more than most of them; everything else goes to `rest`.
 */
export function siteListener(fhirPath: string, fhir: Listener, rest: Listener): Listener {
  return (request, response) => {
    const url = request.url ?? '/';
    if (isAmbiguous(request)) {
      response.writeHead(400, { connection: 'close' }).end();
      return;
    }
    if (url.startsWith(fhirPath) && /^([/?]|$)/.test(url.slice(fhirPath.length, fhirPath.length + 1))) {
      const below = url.slice(fhirPath.length);
      request.url = below.startsWith('/') ? below : `/${below}`;
      fhir(request, response);
    } else {
      rest(request, response);
    }
  };
}

/** Two Host headers, or a target that is no path, could be read differently by a proxy in front of us. */
function isAmbiguous({ rawHeaders, url = '/' }: IncomingMessage): boolean {
  const hosts = rawHeaders.filter((name, index) => index % 2 === 0 && name.toLowerCase() === 'host');
  return hosts.length > 1 || !url.startsWith('/');
}
