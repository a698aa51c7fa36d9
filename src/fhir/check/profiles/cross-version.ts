import { crossVersionTable } from '../../profiles/definition-files.ts';
import type { Constraint, Profile } from './constraint.ts';

/** The official R5-in-R4 extensions in use, as far as the table says what they hold. */
export const crossVersionExtensions = (): readonly Profile[] =>
  crossVersionTable().map(({ url, context, value }) => ({
    id: url.slice(url.lastIndexOf('/') + 1),
    url,
    type: 'Extension',
    contexts: new Set(context.split(',').map((name) => name.trim())),
    root: element('Extension', value.includes(' ') ? partsOf(value) : simpleValue(value)),
  }));

/** `role CodeableConcept, party Reference`. HL7 defines more parts than those in use, so that others are not judged. */
function partsOf(text: string): Partial<Constraint> {
  const slices = text.split(',').map((part) => {
    const [name, type] = part.trim().split(' ') as [string, string];
    const { children } = simpleValue(type);
    return element('extension', { sliceName: name, children: [element('url', { fixed: name }), ...children] });
  });
  const slicing = { discriminators: [{ type: 'value', path: ['url'] }], closed: false } as const;
  return { children: [element('extension', { slicing, slices }), element('value', { choice: true, max: 0 })] };
}

const simpleValue = (type: string): Pick<Constraint, 'children'> => ({
  children: [
    element('extension', { max: 0 }),
    element('value', { choice: true, min: 1, types: type.split('|').map((code) => ({ code })) }),
  ],
});

const element = (name: string, demands: Partial<Constraint>): Constraint => ({
  name,
  choice: false,
  min: 0,
  max: Number.POSITIVE_INFINITY,
  profiles: [],
  expressions: [],
  slices: [],
  children: [],
  ...demands,
});
