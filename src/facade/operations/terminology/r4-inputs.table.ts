/** Inputs of R4's terminology operations by the id of their OperationDefinition, as `name:type`; `*`: may repeat. */
export const R4_INPUTS = {
  'CodeSystem-lookup':
    'code:code system:uri version:string coding:Coding date:dateTime displayLanguage:code property*:code',
  'CodeSystem-subsumes': 'codeA:code codeB:code system:uri version:string codingA:Coding codingB:Coding',
  'CodeSystem-validate-code':
    'url:uri codeSystem:CodeSystem code:code version:string display:string coding:Coding codeableConcept:CodeableConcept date:dateTime abstract:boolean displayLanguage:code',
  'ValueSet-validate-code':
    'url:uri context:uri valueSet:ValueSet valueSetVersion:string code:code system:uri systemVersion:string display:string coding:Coding codeableConcept:CodeableConcept date:dateTime abstract:boolean displayLanguage:code',
  'ValueSet-expand':
    'url:uri valueSet:ValueSet valueSetVersion:string context:uri contextDirection:code filter:string date:dateTime offset:integer count:integer includeDesignations:boolean designation*:string includeDefinition:boolean activeOnly:boolean excludeNested:boolean excludeNotForUI:boolean excludePostCoordinated:boolean displayLanguage:code exclude-system*:canonical system-version*:canonical check-system-version*:canonical force-system-version*:canonical',
  'ConceptMap-translate':
    'url:uri conceptMap:ConceptMap conceptMapVersion:string code:code system:uri version:string source:uri coding:Coding codeableConcept:CodeableConcept target:uri targetsystem:uri dependency* reverse:boolean',
} as const;

export type R4Operation = keyof typeof R4_INPUTS;
