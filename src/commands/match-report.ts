import type { Bundle, DataRequirement, ParametersParameter } from '@medplum/fhirtypes';
import { type Colour, cut, type Layout, wrapped } from './match-report-layout.ts';
import { partsNamed, type ReportedStudy, remarksIn, saidBy, studiesIn } from './match-report-parts.ts';

const GRADES: Readonly<Record<string, readonly [said: string, colour: Colour]>> = {
  eligible: ['ELIGIBLE', 'green'],
  likely: ['LIKELY', 'green'],
  possible: ['POSSIBLE', 'yellow'],
  ineligible: ['NOT ELIGIBLE', 'red'],
};

/** How near the patient is to what the study is about. */
const FITS: Readonly<Record<string, string>> = {
  recorded: 'recorded for the patient',
  broader: 'the record has it in more general terms',
  healthy: 'nothing recorded; the study does not refuse healthy people',
  silent: 'not in the record',
  'presumed-absent': 'not in the record, presumed absent',
  absent: 'ruled out by the record',
  unclear: 'a term that is not known',
  unstated: 'the study names no condition',
};

const MOST_ASKED = 5;
const MOST_TEXT = 400;

/** The lines of a readable report of an answer of `$match` with its evidence. */
export function matchReport(answer: Bundle, layout: Layout): readonly string[] {
  const studies = studiesIn(answer);
  const [first] = studies;
  return [
    ...heading(answer, studies, layout),
    ...(first === undefined ? [] : wrapped(saidBy(first.parameters, 'notice'), layout.width)),
    ...studies.flatMap((study, at) => ['', ...studyLines(study, at + 1, layout)]),
    ...remarks(answer, layout),
  ];
}

function heading({ total = 0 }: Bundle, studies: readonly ReportedStudy[], { width }: Layout): readonly string[] {
  const [first] = studies;
  if (first === undefined) return wrapped('No study was found.', width);
  const { guidance, parameters } = first;
  const subject = guidance?.subject?.reference ?? guidance?.subject?.display ?? 'the patient';
  const shown =
    studies.length === total ? count(total, 'study', 'studies') : `the best ${studies.length} of ${total} studies`;
  return wrapped(
    `${subject} on ${guidance?.occurrenceDateTime ?? 'an unknown day'}: ${shown}; policy ${saidBy(parameters, 'policy')}.`,
    width,
  );
}

const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`;

function studyLines(reported: ReportedStudy, place: number, layout: Layout): readonly string[] {
  const { study, parameters } = reported;
  const { width, paint } = layout;
  const title = `${study.id}  ${study.title ?? ''}`;
  const criteria = partsNamed(parameters, 'criterion').map(({ part }) => part ?? []);
  const of = (section: string) => criteria.filter((parts) => saidBy(parts, 'section') === section);
  return [
    ...wrapped(title, width, `${place}. `).map((line) => paint(line, 'bold')),
    ...gradeLines(reported, layout),
    ...placeLines(reported, width),
    ...section('What it asks for', of('inclusion'), layout),
    ...section('What it excludes', of('exclusion'), layout),
    ...pivotLines(partsNamed(parameters, 'pivotal'), criteria, layout),
    ...askLines(reported.guidance?.dataRequirement ?? [], layout),
  ];
}

function gradeLines({ study, score, summary }: ReportedStudy, { width, paint }: Layout): readonly string[] {
  const number = (name: string): number => summary.get(name)?.[0]?.valueInteger ?? 0;
  const code = (name: string): string => summary.get(name)?.[0]?.valueCode ?? '';
  const [said, colour] = GRADES[code('grade')] ?? [code('grade'), 'dim'];
  const presumed = number('presumed');
  const counts = [
    `${number('met')} met${presumed > 0 ? ` (${presumed} presumed)` : ''}`,
    `${number('not-met')} not met`,
    `${number('unknown')} open`,
    ...(number('not-applicable') > 0 ? [`${number('not-applicable')} for others`] : []),
  ];
  const about = (study.condition ?? []).flatMap(({ text }) => text ?? []).join('; ');
  const fit = FITS[code('condition')];
  return [
    ...wrapped(
      `score ${score.toFixed(score < 0.1 ? 4 : 2)}; ${counts.join(', ')}`,
      width,
      `   ${paint(said, colour)}  `,
      said.length + 5,
    ),
    ...(about === '' && fit === undefined
      ? []
      : wrapped(`About ${about === '' ? 'no stated condition' : cut(about, 200)}: ${fit ?? ''}`, width, '   ')),
  ];
}

function placeLines({ summary }: ReportedStudy, width: number): readonly string[] {
  const [site] = summary.get('nearest-site') ?? [];
  if (site === undefined) return [];
  const far = (summary.get('distance') ?? []).flatMap(({ valueQuantity }) =>
    valueQuantity?.value === undefined ? [] : `${valueQuantity.value} ${valueQuantity.unit ?? ''}`.trim(),
  );
  const { display, reference } = site.valueReference ?? {};
  return wrapped(
    `Nearest recruiting site: ${display ?? reference ?? ''}${far.length > 0 ? `, ${far.join(' / ')}` : ''}`,
    width,
    '   ',
  );
}

const SIGNS: Readonly<Record<string, readonly [sign: string, colour: Colour]>> = {
  met: ['✓', 'green'],
  'not-met': ['✗', 'red'],
  unknown: ['?', 'yellow'],
};
/** What stands in the way is read first, then what is open. */
const URGENCY = ['not-met', 'unknown', 'met'];

function section(
  title: string,
  criteria: readonly (readonly ParametersParameter[])[],
  layout: Layout,
): readonly string[] {
  if (criteria.length === 0) return [];
  const sorted = URGENCY.flatMap((verdict) => criteria.filter((parts) => saidBy(parts, 'verdict') === verdict));
  return ['', `   ${layout.paint(title, 'cyan')}`, ...sorted.flatMap((parts) => criterionLines(parts, layout))];
}

function criterionLines(parts: readonly ParametersParameter[], { width, paint }: Layout): readonly string[] {
  const others = partsNamed(parts, 'applicable')[0]?.valueBoolean === false;
  const [sign, colour] = others ? (['–', 'dim'] as const) : (SIGNS[saidBy(parts, 'verdict')] ?? ['·', 'dim']);
  return [
    ...wrapped(cut(saidBy(parts, 'text') || saidBy(parts, 'id'), MOST_TEXT), width, `   ${paint(sign, colour)} `, 5),
    ...wrapped(saidBy(parts, 'explanation'), width, '       ').map((line) => paint(line, 'dim')),
  ];
}

function pivotLines(
  pivots: readonly ParametersParameter[],
  criteria: readonly (readonly ParametersParameter[])[],
  { width, paint }: Layout,
): readonly string[] {
  if (pivots.length === 0) return [];
  const textOf = new Map(criteria.map((parts) => [saidBy(parts, 'id'), cut(saidBy(parts, 'text'), 60)]));
  return [
    '',
    `   ${paint('What would change the answer', 'cyan')}`,
    ...pivots.flatMap(({ part }) => {
      const turned = partsNamed(part, 'criterion').map(
        ({ valueString = '' }) => `“${textOf.get(valueString) ?? valueString}”`,
      );
      const grade = GRADES[saidBy(part, 'grade')]?.[0].toLowerCase() ?? saidBy(part, 'grade');
      return wrapped(`If ${saidBy(part, 'change')}: ${grade} (${turned.join(' and ')}).`, width, '   → ');
    }),
  ];
}

function askLines(requirements: readonly DataRequirement[], { width, paint }: Layout): readonly string[] {
  if (requirements.length === 0) return [];
  const asked = requirements.slice(0, MOST_ASKED).map(({ type, codeFilter, mustSupport }) => {
    const what = codeFilter?.[0]?.code?.[0]?.display ?? mustSupport?.[0];
    return what === undefined ? (type ?? '') : `${what} (${type})`;
  });
  const more = requirements.length - asked.length;
  return [
    '',
    `   ${paint('What to ask next', 'cyan')}`,
    ...wrapped(`${asked.join('; ')}${more > 0 ? `; and ${more} more` : ''}`, width, '   → '),
  ];
}

function remarks(answer: Bundle, { width, paint }: Layout): readonly string[] {
  const said = remarksIn(answer);
  return said.length === 0
    ? []
    : ['', paint('Remarks', 'cyan'), ...said.flatMap((one) => wrapped(cut(one, MOST_TEXT), width, '- '))];
}
