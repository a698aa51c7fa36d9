/** The thin coat between HTTP and the interactions: the only file of the facade that sees requests and responses of Node. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { nowMs } from '../kernel/clock.ts';
import { Failure } from '../kernel/failure.ts';
import { newId } from '../kernel/ids.ts';
import { addressOf } from './address.ts';
import { mountedBase } from './base-url.ts';
import { isSentAsResource } from './binary-content.ts';
import { FORM_TYPE, formOf, mayBeJson } from './body.ts';
import type { Call, Headers, Reply, RequestBody } from './call.ts';
import { failureReply, isFault } from './failure-response.ts';
import { mediaTypeOf } from './formats/media-type.ts';
import { formParameters, PLAIN, type Presentation, presentationOf } from './formats/negotiation.ts';
import { presented } from './formats/presentation.ts';
import { isXmlType, xmlBody } from './formats/xml-body.ts';
import { requestBody } from './request-body.ts';
import { dispatch } from './router.ts';
import type { Log, Services } from './services.ts';
import type { AccessOf } from './smart/access-of.ts';

export interface HandlerOptions {
  readonly services: Services;
  readonly accessOf: AccessOf;
  /** The FHIR base as clients see it, without a slash at its end; absent: from the mount. */
  readonly baseUrl?: string;
  /** Where a raw Node server has us: `/fhir`. Express says it itself. */
  readonly mountPath?: string;
  readonly log: Log;
}

/** Serves as Express middleware of any version, mounted anywhere, and as a listener of `node:http`. */
export type Handler = (request: IncomingMessage, response: ServerResponse, next?: (error?: unknown) => void) => void;

const WITH_BODY = new Set(['POST', 'PUT', 'PATCH']);
const REQUEST_ID = /^[A-Za-z0-9\-._]{1,64}$/;
const NO_BODY: RequestBody = { kind: 'none' };

/** Never calls `next`: below its mount everything is FHIR, and what is not there is answered as FHIR. */
export function fhirHandler(options: HandlerOptions): Handler {
  return (request, response) => {
    void answer(options, request, response);
  };
}

async function answer(options: HandlerOptions, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const started = nowMs();
  const given = request.headers['x-request-id'];
  const requestId = typeof given === 'string' && REQUEST_ID.test(given) ? given : newId();
  const { log } = options;
  const method = request.method ?? 'GET';
  let presentation = askedPresentation(request);
  let reply: Reply;
  try {
    const call = await callOf(options, request, requestId);
    presentation = presentationOf(call.headers, call.query);
    reply = await presented(await dispatch(call), presentation);
  } catch (thrown) {
    reply = await presented(failureReply(thrown, requestId), presentation);
    if (isFault(thrown))
      log({ level: 'error', requestId, message: 'A request failed', method, status: reply.status, cause: thrown });
  }
  try {
    await send(request, response, reply, requestId);
  } catch (thrown) {
    log({ level: 'error', requestId, message: 'An answer could not be sent', method, cause: thrown });
    response.destroy();
  }
  log({ level: 'info', requestId, message: 'request', method, status: reply.status, durationMs: nowMs() - started });
}

/** Known before anything else is, so that every failure can be said in the format that was asked for. */
function askedPresentation(request: IncomingMessage): Presentation {
  try {
    return presentationOf(headersOf(request), addressOf(request.url ?? '/').query);
  } catch (error) {
    // An address that cannot be read is answered by the call itself.
    if (error instanceof Failure) return PLAIN;
    throw error;
  }
}

async function callOf(options: HandlerOptions, request: IncomingMessage, requestId: string): Promise<Call> {
  const method = request.method ?? 'GET';
  const { path, query } = addressOf(request.url ?? '/');
  const headers = headersOf(request);
  const { services } = options;
  const access = await options.accessOf({ method, path, query, headers });
  const limit = path.length === 0 ? services.limits.transactionBytes : services.limits.bodyBytes;
  const body = WITH_BODY.has(method) ? await bodyOf(request, limit, path, headers) : NO_BODY;
  return {
    method,
    path,
    query: path.at(-1) === '_search' ? withForm(query, headers, body) : query,
    headers,
    body,
    access,
    base: options.baseUrl ?? mountedBase(request, options.mountPath ?? ''),
    requestId,
    services,
  };
}

/** A search that is posted may say in its form how the answer should look (http.html#parameters). */
function withForm(query: URLSearchParams, headers: Headers, body: RequestBody): URLSearchParams {
  if (mediaTypeOf(headers['content-type'] ?? '').type !== FORM_TYPE) return query;
  const all = new URLSearchParams(query);
  for (const [name, value] of formParameters(formOf(body))) all.set(name, value);
  return all;
}

async function bodyOf(
  request: IncomingMessage,
  limit: number,
  path: readonly string[],
  headers: Headers,
): Promise<RequestBody> {
  const contentType = headers['content-type'];
  const body = await requestBody(request, limit, path.length === 0 && mayBeJson(headers));
  if (body.kind !== 'bytes' || !isXmlType(contentType)) return body;
  if (path[0] === 'Binary' && !isSentAsResource(contentType!, body.bytes)) return body;
  return xmlBody(body.bytes, contentType!);
}

function headersOf(request: IncomingMessage): Headers {
  const headers: Record<string, string | undefined> = {};
  for (const [name, value] of Object.entries(request.headers))
    headers[name] = Array.isArray(value) ? value.join(', ') : value;
  return headers;
}

async function send(
  request: IncomingMessage,
  response: ServerResponse,
  reply: Reply,
  requestId: string,
): Promise<void> {
  const { status, body, stream } = reply;
  const bytes = typeof body === 'string' ? Buffer.from(body) : body;
  response.writeHead(status, {
    'cache-control': status === 200 && reply.headers?.['etag'] !== undefined ? 'private, no-cache' : 'no-store',
    'x-content-type-options': 'nosniff',
    vary: 'Accept, Authorization, Prefer',
    'x-request-id': requestId,
    ...reply.headers,
    ...(bytes !== undefined
      ? { 'content-length': bytes.length }
      : stream !== undefined || status === 204 || status === 304
        ? {}
        : { 'content-length': 0 }),
  });
  if (stream === undefined) response.end(request.method === 'HEAD' ? undefined : bytes);
  // What a refused client still sends is read and dropped: closing at once could lose the answer on its way.
  if (!request.readableEnded) request.resume();
  if (stream !== undefined) await sendPieces(response, stream);
}

/** No faster than the client takes them. One who has gone needs no more. */
async function sendPieces(response: ServerResponse, pieces: AsyncIterable<Buffer>): Promise<void> {
  for await (const piece of pieces) {
    if (response.destroyed) return;
    if (!response.write(piece)) await roomIn(response);
  }
  response.end();
}

const roomIn = (response: ServerResponse): Promise<void> =>
  new Promise((resolve) => {
    const done = (): void => {
      response.off('drain', done).off('close', done);
      resolve();
    };
    response.once('drain', done).once('close', done);
  });
