import type { CodeableConcept, Extension } from '@medplum/fhirtypes';
import type { DesignInfo, DesignModule } from '../trial/protocol.ts';
import { codeSystem, xver } from './canonical.ts';
import { designTerms, lookUp } from './code-map.table.ts';
import { codeIn, concept, defined, present, presentOrNone, someOf, speaks } from './element.ts';
import { allAt } from './extension.ts';

const DESIGN = xver('ResearchStudy.studyDesign');
const SYSTEMS = {
  allocation: codeSystem('allocation'),
  interventionModel: codeSystem('intervention-model'),
  observationalModel: codeSystem('observational-model'),
  timePerspective: codeSystem('time-perspective'),
  masking: codeSystem('masking'),
  whoMasked: codeSystem('who-masked'),
  studyType: codeSystem('study-type'),
} as const;

/** SEVCO terms that mean the same as a registry code. */
const SEVCO = 'https://fevir.net/resources/CodeSystem/27270';
const SEVCO_CODES = new Map(Object.values(SYSTEMS).map((system) => [system, designTerms(system)]));

/** A design concept: the registry's code, SEVCO's where it has the same, the sponsor's description as text. */
function designConcept(system: string, code: string | undefined, text?: string): CodeableConcept | undefined {
  if (code === undefined) return text === undefined ? undefined : { coding: [{ system }], text };
  const sevco = lookUp(SEVCO_CODES.get(system) ?? {}, code);
  const value = concept(system, code, text);
  return sevco === undefined ? value : { ...value, coding: [...value.coding!, { system: SEVCO, code: sevco }] };
}

function designConcepts(info: DesignInfo): CodeableConcept[] {
  const masking = info.maskingInfo;
  return defined(
    designConcept(SYSTEMS.allocation, info.allocation),
    designConcept(SYSTEMS.interventionModel, info.interventionModel, info.interventionModelDescription),
    designConcept(SYSTEMS.observationalModel, info.observationalModel),
    designConcept(SYSTEMS.timePerspective, info.timePerspective),
    designConcept(SYSTEMS.masking, masking?.masking, masking?.maskingDescription),
    ...(masking?.whoMasked ?? []).map((who) => designConcept(SYSTEMS.whoMasked, who)),
  );
}

/** The cross-version studyDesign, one extension for each aspect. */
export const toStudyDesign = (info: DesignInfo | undefined): Extension[] =>
  designConcepts(info ?? {}).map((valueCodeableConcept) => ({ url: DESIGN, valueCodeableConcept }));

/** ResearchStudy.category: the type of study, then the design codes again for readers of plain R4. */
export function toCategory(design: DesignModule | undefined): CodeableConcept[] | undefined {
  const plain = designConcepts(design?.designInfo ?? {})
    .filter((one) => one.coding?.[0]?.code !== undefined)
    .map((one): CodeableConcept => ({ coding: one.coding!.slice(0, 1) }));
  const type = design?.studyType === undefined ? [] : [concept(SYSTEMS.studyType, design.studyType)];
  return someOf([...type, ...plain]);
}

export const studyTypeFrom = (category: readonly CodeableConcept[] | undefined): string | undefined =>
  category?.map((one) => codeIn(one, SYSTEMS.studyType)).find((code) => code !== undefined);

/** The design without its purpose, from studyDesign, else from the copies in category. */
export function fromStudyDesign(
  extensions: readonly Extension[] | undefined,
  category: readonly CodeableConcept[] | undefined,
): DesignInfo | undefined {
  const full = allAt(extensions, DESIGN).flatMap((extension) => extension.valueCodeableConcept ?? []);
  const concepts = full.length > 0 ? full : (category ?? []);
  const find = (system: string): CodeableConcept | undefined => concepts.find((one) => speaks(one, system));
  const code = (system: string): string | undefined => codeIn(find(system), system);
  const maskingInfo = presentOrNone<NonNullable<DesignInfo['maskingInfo']>>({
    masking: code(SYSTEMS.masking),
    maskingDescription: find(SYSTEMS.masking)?.text,
    whoMasked: someOf(concepts.flatMap((one) => codeIn(one, SYSTEMS.whoMasked) ?? [])),
  } as NonNullable<DesignInfo['maskingInfo']>);
  return presentOrNone<DesignInfo>({
    ...present<DesignInfo>({
      allocation: code(SYSTEMS.allocation),
      interventionModel: code(SYSTEMS.interventionModel),
      interventionModelDescription: find(SYSTEMS.interventionModel)?.text,
      observationalModel: code(SYSTEMS.observationalModel),
      timePerspective: code(SYSTEMS.timePerspective),
    } as DesignInfo),
    maskingInfo,
  } as DesignInfo);
}
