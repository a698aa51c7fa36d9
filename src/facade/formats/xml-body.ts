import { setImmediate as nextTurn } from 'node:timers/promises';
import { formatOfType } from '../../fhir/formats.ts';
import { XmlReading } from '../../fhir/xml/xml-reader.ts';
import { nowMs } from '../../kernel/clock.ts';
import type { RequestBody } from '../call.ts';
import { bodyType, mediaTypeOf } from './media-type.ts';
import { textOfBytes } from './utf8.ts';

/** Characters that are read at a time, and milliseconds of reading between two turns of the event loop. */
const PIECE = 65_536;
const TURN_MS = 10;

/** Whether a content type says that a resource may be there in XML. */
export const isXmlType = (contentType: string | undefined): boolean =>
  formatOfType(mediaTypeOf(contentType ?? '').type)?.name === 'xml';

/**
 * The resource in a body of XML. A large one is read in turns with whatever else goes on.
 *
 * @throws Failure `invalid` with the place of what is wrong; `unsupported-media-type`
 */
export async function xmlBody(bytes: Buffer, contentType: string): Promise<RequestBody> {
  bodyType({ 'content-type': contentType });
  const reading = new XmlReading(textOfBytes(bytes));
  let turn = nowMs();
  while (!reading.advance(PIECE)) {
    if (nowMs() - turn <= TURN_MS) continue;
    await nextTurn();
    turn = nowMs();
  }
  return { kind: 'resource', value: reading.resource };
}
