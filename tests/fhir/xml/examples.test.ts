/** json.html, xml.html: the two formats say the same. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { AnyResource } from '../../../src/fhir/resource.ts';
import { fromXml } from '../../../src/fhir/xml/xml-reader.ts';
import { toXml } from '../../../src/fhir/xml/xml-writer.ts';
import { parseJson } from '../../../src/kernel/json.ts';
import { canonicalJson } from '../canonical-json.ts';

const folder = join(import.meta.dirname, '../../../node_modules/hl7.fhir.r4.examples');
const files = readdirSync(folder).filter((file) => file.endsWith('.json') && file.includes('-'));

/** The package has so many; a shorter walk would prove less than the title says. */
const EXAMPLES = 5306;

it('every example of R4 comes back from XML as it was, to the text of its numbers', () => {
  const changed: string[] = [];
  let examples = 0;
  for (const file of files) {
    const resource = parseJson(readFileSync(join(folder, file), 'utf8')) as AnyResource;
    if (resource.resourceType === undefined) continue;
    examples++;
    if (canonicalJson(fromXml(toXml(resource))) !== canonicalJson(resource)) changed.push(file);
  }
  expect(changed).toEqual([]);
  expect(examples).toBe(EXAMPLES);
}, 120_000);
