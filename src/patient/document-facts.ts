import type { AnyResource } from '../fhir/resource.ts';
import { labelOf, readCodeable } from './codeable.ts';
import type { Collecting, Collector } from './collecting.ts';
import { type Element, elementOf, elementsOf, textOf } from './element.ts';
import { deniedBy } from './empty-list.ts';
import type { Fact } from './facts.ts';
import { LONGEST_TEXT, narrativeFacts } from './narrative/narrative-facts.ts';
import { textOfMarkup } from './narrative/sentences.ts';
import { readDay } from './when.ts';

/** A DocumentReference: that a document exists, and what its text mentions, where the record holds it as text. */
export const documentFacts: Collector = (resource, at) => {
  if (resource['status'] === 'entered-in-error' || resource['docStatus'] === 'entered-in-error') return [];
  const recorded = readDay(resource['date'], 'DocumentReference.date', at);
  const date = textOf(resource['date']);
  const written = { ...(recorded && { recorded }), ...(date !== undefined && { date }) };
  const document = existing(resource, written, at);
  // What a later version has replaced is no longer what its author says.
  if (resource['status'] === 'superseded') return [document];
  return [
    document,
    ...elementsOf(resource['content']).flatMap((content, index) => {
      const text = attachedText(elementOf(content['attachment']), at);
      const expression = `DocumentReference.content[${index}].attachment`;
      return text === undefined ? [] : narrativeFacts(text, expression, written, at);
    }),
  ];
};

/** A Composition: that a document exists, what its sections deny as empty, and what the text of those without entries mentions. */
export const compositionFacts: Collector = (resource, at) => {
  if (resource['status'] === 'entered-in-error') return [];
  const recorded = readDay(resource['date'], 'Composition.date', at);
  const date = textOf(resource['date']);
  const written = { ...(recorded && { recorded }), ...(date !== undefined && { date }) };
  const facts: Fact[] = [existing(resource, written, at)];
  const visit = (sections: readonly Element[], path: string): void => {
    sections.forEach((section, index) => {
      const place = `${path}.section[${index}]`;
      const isEmpty = elementsOf(section['entry']).length === 0;
      if (isEmpty) facts.push(...deniedBy(section, place, date, recorded, at));
      const markup = textOf(elementOf(section['text'])?.['div']);
      if (isEmpty && markup !== undefined && section['emptyReason'] === undefined) {
        const title = textOf(section['title']);
        const text = `${title === undefined ? '' : `${title}:\n`}${textOfMarkup(markup)}`;
        facts.push(...narrativeFacts(text, `${place}.text`, written, at));
      }
      visit(elementsOf(section['section']), place);
    });
  };
  visit(elementsOf(resource['section']), 'Composition');
  return facts;
};

function existing(resource: AnyResource, written: Pick<Fact, 'recorded' | 'date'>, at: Collecting): Fact {
  const type = readCodeable(resource['type']);
  const text = textOf(resource['description']) ?? textOf(resource['title']) ?? labelOf(type);
  return {
    domain: 'document',
    reference: at.reference,
    expression: resource.resourceType,
    codings: type?.codings ?? [],
    ...(text !== undefined && { text }),
    ownConcepts: [],
    concepts: [],
    certainty: 'confirmed',
    state: 'unknown',
    ...written,
  };
}

const MARKUP = /^(?:text\/html|application\/xhtml\+xml)\b/;

/** The text of an attachment: in place, or in a Binary that the record holds. Only plain text and markup are read; nothing is fetched. */
function attachedText(attachment: Element | undefined, at: Collecting): string | undefined {
  const type = textOf(attachment?.['contentType']) ?? 'text/plain';
  const isMarkup = MARKUP.test(type);
  if (!isMarkup && !/^text\/(?:plain|markdown)\b/.test(type)) return undefined;
  const binary = attachment?.['data'] === undefined ? at.target({ reference: attachment?.['url'] }) : undefined;
  const data = textOf(attachment?.['data'] ?? binary?.['data']);
  if (data === undefined) return undefined;
  // Four characters of base64 are three bytes; a character may take four of those.
  const text = Buffer.from(data.slice(0, LONGEST_TEXT * 6), 'base64').toString('utf8');
  return isMarkup ? textOfMarkup(text) : text;
}
