const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** What a list is about, where that is no finding: "Concomitant medication", "Abnormal laboratory values", "At screening". */
const SUBJECT_MATTER = words(
  'medical medication medications medicines drugs conditions history treatment treatments therapy therapies laboratory lab values value findings results parameters tests measurements examination examinations demographics demographic criteria criterion requirements considerations comorbidities comorbid safety imaging radiological radiographic radiologic procedures procedure surgery surgical administrative ethical ethics general other others others: specific clinical biological physical disease-specific disease study trial protocol screening baseline registration randomization randomisation randomisations enrolment enrollment entry participation pre-operative preoperative intra-operative intraoperative postoperative post-operative perioperative visit eligibility inclusion inclusions exclusion exclusions key main major additional related treatment-related characteristics run-in pre-study pre-treatment miscellaneous section',
);
/** What makes no subject matter of its own. */
const WITH_SUBJECT_MATTER = words(
  'a an the of for and or at in on to as by all any previous prior current past present concomitant concurrent abnormal before during after first last following open-label double-blind blinded phase period day time which that are is patients subjects participants patient subject participant iii ii i iv',
);
/** An organ's name, which makes subject matter of "function" or "values" and a finding of "disease". */
const ORGAN = words(
  'renal hepatic cardiac pulmonary hematologic hematological haematologic haematological hematology haematology coagulation marrow bone organ liver kidney lung heart cardiovascular neurological neurologic biochemical biochemistry chemistry serum blood metabolic vital',
);
const OF_ORGAN = words('function functions values value parameters tests counts signs examination findings criteria');

const wordsOf = (line: string): string[] => line.toLowerCase().match(/[\p{L}\d]+(?:-[\p{L}\d]+)*/gu) ?? [];

/** Whether a line only names the matter of the criteria under it, and says nothing of anybody. */
export function isCategory(line: string): boolean {
  if (line.length > 90 || /\b(?:of|with|for|to|in|and|or|the)\s*[:：]?\s*$/i.test(line)) return false;
  const said = wordsOf(line).filter((word) => word.length > 1);
  if (said.length === 0 || said.length > 10) return false;
  const organs = said.some((word) => OF_ORGAN.has(word));
  return (
    said.some((word) => SUBJECT_MATTER.has(word) || (organs && ORGAN.has(word))) &&
    said.every((word) => SUBJECT_MATTER.has(word) || WITH_SUBJECT_MATTER.has(word) || (organs && ORGAN.has(word)))
  );
}

const COLLECTIVE = words('group groups cohort cohorts arm arms part parts phase phases substudy sub-study subgroup');
/** Who a study has beside its patients. */
const ROLE = words(
  'control controls volunteer volunteers donor donors recipient recipients partner partners caregiver caregivers carer carers relatives siblings spouses providers clinicians staff families',
);
const WITH_GROUP = words(
  'a an the of for and or to in on all only both healthy normal matched age-matched study treatment experimental intervention interventional comparison placebo active main extension expansion escalation dose dose-escalation dose-expansion patient patients subject subjects participant participants male female family case cases women men adult adults pediatric paediatric',
);
const DESIGNATOR = /^(?:[a-h]|[ivx]{1,4}[a-c]?|\d{1,2}[a-d]?|one|two|three|four|hc|hcs)$/;

/** Whether a line names some of the people of a study by their part in it, and no finding: "Phase IIa", "Part 2 (Cohorts D to G)", "Healthy controls (HC):". */
export function isGroupLabel(line: string): boolean {
  if (line.length > 80 || /[<>≤≥=;]|\.\s/.test(line)) return false;
  const said = wordsOf(line);
  if (said.length === 0 || said.length > 12) return false;
  const roles = said.some((word) => ROLE.has(word));
  if (!roles && !isNumberedPart(said)) return false;
  return said.every(
    (word) =>
      COLLECTIVE.has(word) || ROLE.has(word) || WITH_GROUP.has(word) || (word.length < 6 && DESIGNATOR.test(word)),
  );
}

/** "part 2", "cohorts d to g", "treatment arm". */
const isNumberedPart = (said: readonly string[]): boolean =>
  said.some(
    (word, at) =>
      COLLECTIVE.has(word) &&
      (DESIGNATOR.test(said[at + 1] ?? '') ||
        /^(?:control|treatment|expansion|extension|escalation|comparison)$/.test(said[at - 1] ?? '')),
  );

/** What names some of a study's people, or one of its parts, within a heading. */
const SOME_PEOPLE =
  /\b(?:(?:sub-?)?(?:groups?|cohorts?)|arms?|(?:part|phase) (?:\d|[ivx]+\b|[a-d]\b)|sub-?stud(?:y|ies)|controls?|cases|donors?|partners?|recipients?|caregivers?|carers?|healthy|famil(?:y|ies)|relatives|siblings|spouses|volunteers|staff|providers|clinicians|paramedics|participation in|treatment with|expansion|extension|women|men|males?|females?|children|adolescents|(?:patients|participants|subjects|people|individuals|adults|those) (?:with|without|who|receiving|on|undergoing|aged|in|not))\b/i;
const EVERYBODY =
  /\bcases and controls\b|\b(?:all|both) (?:groups|cohorts|arms|parts|phases|subjects|patients|participants)\b/i;

/** Whether a list's heading gives the list to some of the people only. */
export const limitsGroup = (heading: string): boolean =>
  SOME_PEOPLE.test(heading) && !EVERYBODY.test(heading) && !isCategory(heading);
