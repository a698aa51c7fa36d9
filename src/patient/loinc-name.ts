/** Where what circulates or was cut out is looked at; a urine or a fluid tells of something else, and stays in the name. */
const SPECIMENS =
  /^(?:(?:venous |arterial |capillary |whole )?blood|serum|plasma|platelet[- ](?:poor|rich) plasma|red blood cells|(?:cancer |breast cancer |tissue )?specimen|tissue|tumou?r|respiratory(?: system)? specimen|nasopharynx|cervix)(?: (?:or|and) .+|, .+)?$/i;

/**
 * What LOINC calls a test, in the words that people have for it: "Hepatitis B virus surface Ag [Presence] in Serum by Immunoassay" is the
 * hepatitis B surface antigen. The nearest first; none where the name is not made so, or where the specimen or a challenge is part of it.
 */
export function loincNames(label: string): readonly string[] {
  const parts = /^([^[]+?)\s*(?:\[[^\]]*\]\s*)(?:in (.+?))?(?:\s+by\s.+)?$/i.exec(label.trim());
  const [, component, specimen] = parts ?? [];
  if (component === undefined || label.includes('--') || (specimen !== undefined && !SPECIMENS.test(specimen)))
    return [];
  const bare = component.replace(/\s*\([^)]*\)/g, '').replace(/\.total\b|\/Hemoglobin\.total\b/gi, '');
  const said = bare.replace(/\bAg\b/g, 'antigen').replace(/\bAb\b/g, 'antibody');
  const forms = [
    component,
    bare,
    said,
    said.replace(/ virus(?= )/i, ''),
    said.replace(/ virus(?: [12](?:\+2)?)?(?= )/i, ''),
  ];
  return [...new Set(forms.map((form) => form.trim()))];
}
