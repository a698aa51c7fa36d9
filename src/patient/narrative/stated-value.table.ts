/** How sentences of notes state a measured value. Matched in any case. */

/** Between the name of a measure and its number. */
export const BEHIND_NAME =
  /^(?:\s*\([A-Za-z][A-Za-z0-9 -]{0,24}\))?(?:\s+(?:levels?|counts?|values?|scores?|readings?|concentrations?|class))?\s*[:=,]?\s*(?:(?:on (?:admission|arrival|presentation|examination)|at (?:presentation|triage)|today|currently|now)\s+)?(?:(?:is|was|are|were|of|at|measures|measured|measuring|reads|reading|found to be|noted to be|noted at|recorded at|estimated|to be)\s+){0,3}(<=|>=|≤|≥|<|>|less than |greater than |more than )?\s*(?=[\dIV])/i;

export const NUMBER = /^(\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)(?![\d,]*\d)/;
export const ROMAN = /^(IV|I{1,3}|V)\b(?!\s*(?:-|–|\/|to|or)\s*[IV])/;

/** A second number right behind: a range, a change, a sum. */
export const GOES_ON = /^\s*(?:\d|-|–|—|\+|to\b|and\s+(?=\d)|or\b|then\b|→)/i;
/** Of how many points: "22/30", "6 out of 15". */
export const OF_SO_MANY = /^\s*(?:\/|out of|of)\s*\d{1,3}\b/i;
export const LOWER_PRESSURE = /^\s*\/\s*(\d{2,3})\b/;

/** Right before the name: another specimen, place or way of measuring. */
export const OTHER_MEASURE =
  /\b(?:urine|urinary|csf|cerebrospinal|fluid|pleural|ascit\w*|synovial|stool|f[ae]*cal|sweat|spot|random|24-?hour|cord|free|ionized|corrected|arterial|venous|fasting|postprandial|wedge|artery|pulmonary|intracranial|intraocular|mean|right|left|ankle|home|birth|ideal|dry|neonatal|fetal|maternal|standing|supine|orthostatic|ambulatory)(?:\s+(?:fluid|ventricular))?\s+$/i;

/** Before the name, in the same clause: a value that is another's, of another time, wished for, or one of a course. */
export const NOT_OF_NOW =
  /\b(?:targets?|goals?|aims?|normal|reference|range[sd]?|baseline|birth|peak(?:ed)?|maximum|minimum|nadir|lowest|highest|usual(?:ly)?|increase[sd]?|decrease[sd]?|change[sd]?|rises?|rose|drop(?:s|ped)?|falls?|fell|improve[sd]?|worsened|declined|from|until|when|discharge[d]?|between|each|daily|follow-up|initial(?:ly)?|first|second|repeat|subsequent(?:ly)?|later|threshold|cut-?off|criteria|after|following|post|worst|best)\b/i;

/** Anywhere before the name: another time. */
export const OF_ANOTHER_TIME =
  /\b(?:hours?|days?|weeks?|months?|years?) (?:ago|earlier|before|prior|previously)\b|\b(?:last|previous|prior) (?:\w+ )?(?:hour|night|day|week|month|year|visit|admission|hospitali[sz]ation)\b|\b(?:yesterday|formerly|previously|in the past)\b|\b(?:in|since|during|by) (?:early |late |mid )?(?:(?:19|20)\d\d|january|february|march|april|june|july|august|september|october|november|december)\b|\bon (?:\d{1,2}(?:st|nd|rd|th)? (?:of )?)?(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b|\bon \d{1,4}[/.-]\d{1,2}\b/i;

/** Behind the value: another time, or a state of its own. */
export const THEN_OR_THEREAFTER =
  /^\s*,?\s*(?:after|before|during|on exertion|with exertion|with exercise|with ambulation|following|last|previously|prior|at (?:home|baseline|birth|diagnosis|discharge|age|its|(?:the )?(?:worst|best|most|least|peak|nadir))|in (?:early |late |mid )?(?:(?:19|20)\d\d|january|february|march|april|may|june|july|august|september|october|november|december)|(?:(?:a|one|two|three|four|five|six|seven|several|\d+) )?(?:hours?|days?|weeks?|months?|years?) (?:ago|earlier|before|prior|later)|which (?:rose|fell|dropped|improved)|(?:increas|decreas|ris|fall|improv)ing|per |\/\s*(?:day|d|wk|week|dose)\b)/i;

/** What may follow a number that has no unit. */
export const ENDS_BARE = /^\s*(?:$|[.,;)](?!\d)|(?:and|with|on|but|which|while|in|she|he)\b)/i;

/** UCUM units that go without saying, since nobody measures these things in another. */
export const UNSAID_UNITS: ReadonlySet<string> = new Set(['%', 'mm[Hg]', 'kg/m2', '/min', 'mL/min/{1.73_m2}']);
/** Milliequivalents a litre, in UCUM. */
export const EQUIVALENTS = 'meq/L';
/** Lexicon ids of what is counted in these or in mmol/L, which are the same number. */
export const OF_ONE_CHARGE: ReadonlySet<string> = new Set(['sodium', 'potassium', 'chloride', 'bicarbonate']);
/** Bare temperatures of a living person, by scale: the two do not meet. */
export const BARE_TEMPERATURES: readonly { readonly from: number; readonly to: number; readonly ucum: string }[] = [
  { from: 30, to: 43, ucum: 'Cel' },
  { from: 92, to: 110, ucum: '[degF]' },
];
