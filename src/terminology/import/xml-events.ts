import { SaxesParser } from 'saxes';
import { Failure } from '../../kernel/failure.ts';

/** What an XML text says, in its order. Comments, processing instructions and the document type are left out. */
export type XmlEvent =
  | {
      readonly k: 'open';
      readonly name: string;
      readonly attributes: Readonly<Record<string, string>>;
      /** On which its name ends, from 1. */
      readonly line: number;
    }
  | { readonly k: 'close'; readonly name: string }
  | { readonly k: 'text'; readonly text: string };

const MOST_CHARACTERS = 1_000_000;
/** What the parser says of an entity that the document itself declares. It stays as it is written. */
const OWN_ENTITY = /undefined entity\.?$/;

/**
 * The events of an XML text that comes in pieces. Entities that a document declares itself are not read: they stay as
 * they are written.
 *
 * @throws Failure `invalid` for what is not well-formed, `too-large` for markup or text beyond a million characters
 */
export async function* xmlEvents(chunks: AsyncIterable<string>): AsyncGenerator<XmlEvent> {
  let events: XmlEvent[] = [];
  const parser = parserInto((event) => events.push(event));
  let silent = 0;
  for await (const chunk of chunks) {
    for (let at = 0; at < chunk.length; at += MOST_CHARACTERS) {
      parser.write(chunk.slice(at, at + MOST_CHARACTERS));
      silent = events.length > 0 ? 0 : silent + chunk.length;
      if (silent > MOST_CHARACTERS) throw new Failure('too-large', `Markup on line ${parser.line} has no end`);
      yield* events;
      events = [];
    }
  }
  parser.close();
  yield* events;
}

const PLAIN = { position: true, xmlns: false } as const;

function parserInto(add: (event: XmlEvent) => void): SaxesParser<typeof PLAIN> {
  const parser = new SaxesParser(PLAIN);
  let line = 1;
  const text = (said: string): void => {
    if (said !== '') add({ k: 'text', text: said });
  };
  parser.on('opentagstart', () => {
    line = parser.line;
  });
  parser.on('opentag', ({ name, attributes }) => add({ k: 'open', name, attributes, line }));
  parser.on('closetag', ({ name }) => add({ k: 'close', name }));
  parser.on('text', text);
  parser.on('cdata', text);
  parser.on('error', (error) => {
    if (!OWN_ENTITY.test(error.message))
      throw new Failure('invalid', `This is no well-formed XML (line ${parser.line}, column ${parser.column})`);
  });
  return parser;
}
