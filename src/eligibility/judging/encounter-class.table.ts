/** Words for a stay or visit, and the HL7 v3 ActEncounterCode classes and SNOMED CT types that are one. The first that fits counts. */
export const ENCOUNTER_CLASSES: readonly { readonly named: RegExp; readonly classes: readonly string[] }[] = [
  { named: /intensive|\bicu\b/, classes: ['ICU', '305351004'] },
  { named: /emergency/, classes: ['EMER', '50849002', '4525004'] },
  { named: /outpatient|ambulatory/, classes: ['AMB', 'VR', 'HH'] },
  {
    named: /hospi(?!ce)|inpatient|in-patient|admission|admitted/,
    classes: ['IMP', 'ACUTE', 'NONAC', 'SS', '32485007', '183452005'],
  },
];
