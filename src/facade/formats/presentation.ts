import { setImmediate as nextTurn } from 'node:timers/promises';
import type { AnyResource } from '../../fhir/resource.ts';
import { XmlWriting } from '../../fhir/xml/xml-writer.ts';
import { nowMs } from '../../kernel/clock.ts';
import { Failure } from '../../kernel/failure.ts';
import { DEFAULT_JSON_LIMITS, parseJson, stringifyJson } from '../../kernel/json.ts';
import { FHIR_JSON, FHIR_XML, type Reply } from '../call.ts';
import type { Presentation } from './negotiation.ts';

/** Resources of the deepest nesting that is stored stand deeper in a Bundle. What is read here was written here. */
const OWN_TEXT = { maxDepth: DEFAULT_JSON_LIMITS.maxDepth + 16, maxKeys: Number.POSITIVE_INFINITY };
/** Milliseconds of writing between two turns of the event loop. */
const TURN_MS = 10;

/**
 * A reply as it was asked for. Interactions answer in JSON; what is stored goes out as it is wherever that was asked for.
 *
 * @throws Failure `not-acceptable` where a resource has no form in XML
 */
export async function presented(reply: Reply, { format, pretty }: Presentation): Promise<Reply> {
  const isEmpty = reply.body === undefined && reply.stream === undefined;
  if (isEmpty || reply.headers?.['content-type'] !== FHIR_JSON) return reply;
  if (format === 'json' && !pretty) return reply;
  const { stream, ...rest } = reply;
  const text = stream === undefined ? String(reply.body) : await collected(stream);
  const resource = parseJson(text, OWN_TEXT) as AnyResource;
  if (format === 'json') return { ...rest, body: `${stringifyJson(resource, 2)}\n` };
  const body = await xmlOf(resource, pretty, reply.status < 400);
  return { ...rest, headers: { ...reply.headers, 'content-type': FHIR_XML }, body };
}

async function collected(stream: AsyncIterable<Buffer>): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of stream) pieces.push(piece);
  return Buffer.concat(pieces).toString('utf8');
}

/** @param strict whether a character that XML cannot hold is refused: what is wrong with a request can be said without */
async function xmlOf(resource: AnyResource, pretty: boolean, strict: boolean): Promise<string> {
  try {
    const writing = new XmlWriting(resource, { pretty, impossible: strict ? 'refuse' : 'replace' });
    let turn = nowMs();
    while (!writing.advance()) {
      if (nowMs() - turn <= TURN_MS) continue;
      await nextTurn();
      turn = nowMs();
    }
    return writing.text;
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    throw new Failure('not-acceptable', `${error.message}: it can be had as application/fhir+json`, {
      ...(error.expression !== undefined && { expression: error.expression }),
      cause: error,
    });
  }
}
