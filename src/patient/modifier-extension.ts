import { type Element, elementsOf } from './element.ts';

/** Elements of the resources that are read which may carry modifier extensions themselves (FHIR R4, BackboneElement). */
const BACKBONES: ReadonlySet<string> = new Set([
  ...['activity', 'answer', 'batch', 'component', 'condition', 'content', 'context', 'detail', 'dispenseRequest'],
  ...['dosage', 'dosageInstruction', 'entry', 'evidence', 'focalDevice', 'hospitalization', 'ingredient', 'item'],
  ...['location', 'participant', 'performer', 'protocolApplied', 'provision', 'reaction', 'referenceRange', 'section'],
  ...['stage', 'substitution'],
]);

/** Whether it, or an element of it, carries an extension that may change what it says: none is known here. */
export function hasModifier(element: Element): boolean {
  if (elementsOf(element['modifierExtension']).length > 0) return true;
  for (const name in element) {
    const value = element[name];
    if (typeof value === 'object' && BACKBONES.has(name) && elementsOf(value).some((one) => hasModifier(one)))
      return true;
  }
  return false;
}
