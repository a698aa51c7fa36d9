/** Where what circulates or was cut out is looked at; a urine or a fluid tells of something else, and stays in the name. */
const SPECIMENS =
  /^(?:(?:venous |arterial |capillary |whole )?blood|serum|plasma|platelet[- ](?:poor|rich) plasma|(?:cancer |breast cancer |tissue )?specimen|tissue|tumou?r|respiratory(?: system)? specimen|nasopharynx|cervix)(?: (?:or|and) .+|, .+)?$/i;

/** A test of one gene for what has become of it. */
const GENE_TEST =
  /^([A-Z][A-Z0-9]{1,7}) (?:[Gg]ene )?(?:targeted |full |known |exons? \d+ )*(mutations?(?= (?:found|analysis|test|testing|status|in|\[)|$)|rearrangements?|fusions?|duplication|amplification|translocation)\b(?!.*\btested\b)/;
const GAS = /^(oxygen|carbon dioxide) \[partial pressure\] in (arterial )?/i;
const GASES: Readonly<Record<string, string>> = { oxygen: 'PaO2', 'carbon dioxide': 'PaCO2' };
/** So much of a substance in a volume: of what, a "specimen" does not say. */
const CONCENTRATION = /\[(?:mass|moles|units|enzymatic activity)\/volume\]/i;
const ALTERATIONS: Readonly<Record<string, string>> = {
  rearrangement: 'rearrangement',
  rearrangements: 'rearrangement',
  translocation: 'rearrangement',
  fusion: 'fusion',
  fusions: 'fusion',
  duplication: 'amplification',
  amplification: 'amplification',
};

/**
 * What a score is called besides the word that it is the sum: "Total score [MoCA]", "Patient Health Questionnaire 9 item (PHQ-9) total score
 * [Reported]". To be looked for among scores only. None where nothing of the kind is said.
 */
export function scoreNames(label: string): readonly string[] {
  const bracketed = /^(?:total score|score) \[([^\]]+)\]$/i.exec(label.trim())?.[1];
  if (bracketed !== undefined) return [bracketed];
  const name = /^(.+?),? (?:total(?: score)?|score,? total|overall score|score)(?: \[[^\]]*\])?$/i.exec(
    label.trim(),
  )?.[1];
  if (name === undefined) return [];
  const aside = /^(.+?) \(([^()]+)\)$/.exec(name);
  return [name, ...(aside ? [aside[2]!, aside[1]!] : [])];
}

/**
 * What LOINC calls a test, in the words that people have for it: "Hepatitis B virus surface Ag [Presence] in Serum by Immunoassay" is the
 * hepatitis B surface antigen. The nearest first; none where the name is not made so, or where the specimen or a challenge is part of it.
 */
export function loincNames(label: string): readonly string[] {
  const gene = GENE_TEST.exec(label.trim());
  if (gene) return [`${gene[1]} ${ALTERATIONS[gene[2]!.toLowerCase()] ?? 'mutation'}`];
  const gas = GAS.exec(label.trim());
  if (gas) return gas[2] === undefined ? [] : [GASES[gas[1]!.toLowerCase()]!];
  const parts =
    /^([^[]+?)\s*\[[^\]]*\]\s*(?:(?:in|of) (.+?))?(?:\s+by\s.+)?$/i.exec(label.trim()) ??
    /^([^[]+?) (?:in|of) ((?:arterial |venous |capillary )?(?:blood|serum|plasma)\b.*?)(?:\s+by\s.+)?$/i.exec(
      label.trim(),
    );
  const [, component, specimen] = parts ?? [];
  if (component === undefined || label.includes('--') || (specimen !== undefined && !SPECIMENS.test(specimen)))
    return [];
  if (specimen?.toLowerCase() === 'specimen' && CONCENTRATION.test(label)) return [];
  const bare = component.replace(/\s*\([^)]*\)/g, '').replace(/\.total\b|\/Hemoglobin\.total\b/gi, '');
  const said = bare
    .replace(/\bAg\b/g, 'antigen')
    .replace(/\bAb\b/g, 'antibody')
    .replace(/^(anion gap) [34]$/i, '$1')
    .replace(/^(.+)[. ](direct|indirect|ionized|free)$/i, '$2 $1');
  const forms = [
    component,
    bare,
    said,
    said.replace(/ virus(?= )/i, ''),
    said.replace(/ virus(?: [12](?:\+2)?)?(?= )/i, ''),
    ...(CONCENTRATION.test(label) ? [`${said} level`, `serum ${said}`] : []),
  ];
  return [...new Set(forms.map((form) => form.trim()))];
}
