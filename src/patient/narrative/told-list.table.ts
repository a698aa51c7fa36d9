/** How sentences of notes tell all the drugs that somebody takes, or that there are no allergies. Matched in lower case, the sentence as a whole or from its verb on. */

const WHOSE = "(?:(?:his|her|their|the patient's|patient's|current|currently|home|active|outpatient|present|only) )";
const DRUGS = '(?:medications?|medicines?|meds)';

/** Headings of what is taken now: not those of a discharge, of the past or of a procedure. */
export const HEADING =
  /^(?:(?:current|home|active|outpatient|present) )*(?:medications?|meds|medicines)(?: list| at home)?$/i;
/** "Her current medications are …": the list stands behind. "Include" tells some of them. */
export const LIST_IS = new RegExp(
  `^(?:at present,? |currently,? )?${WHOSE}+${DRUGS}(?: at home)? (?:is|are|consists? of|consists? only of) (?!(?:un|in|not |no |being |as |the |reviewed|well|listed|held)\\b)(.+)$`,
);
/** "Takes only …", "his only drug is …". */
export const ONLY = /\b(?:(?:only takes|takes only|is only taking|is taking only|only uses|uses only) )(.+)$/;
/** "No other medications", with what it leaves out told before, or behind "besides". */
export const NO_OTHER = new RegExp(
  `\\b(?:takes|is on|is taking|taking|on|uses|using|no) (?:no )?other (?:(?:current|regular|prescribed) )?${DRUGS}(?=[.;,]|$| (?:besides|except|other|apart|aside|at|currently)\\b)`,
);
export const NONE_BESIDES = new RegExp(
  `\\b(?:takes|on|taking|uses) (?:no|not any) (?:other |current )?${DRUGS} (?:besides|except(?: for)?|other than|apart from|aside from) (.+)$`,
);
export const NONE = new RegExp(
  `\\b(?:takes no|taking no|is on no|on no|uses no|not on any|not taking any|does not take any|does not use any|denies (?:taking |using |use of )?any|denies taking) (?:current )?${DRUGS}(?=\\s*(?:[.;,]|$|at present|at the moment|at this time|at home|currently|and\\b))`,
);
/** A list under its heading that has nothing. */
export const EMPTY = /^(?:none|nil|no medications?|none known|not on any|-)[. ]*$/;
/** Items of a list that say only how the drug before is taken. */
export const HOW_TAKEN =
  /^(?:\d[\d.,/]*\s*(?:mg|g|mcg|ug|µg|ml|units?|tablets?|puffs?|drops?|%|times)?\b.*|(?:once|twice|three times|four times|daily|nightly|weekly|monthly|as needed|prn|at (?:night|bedtime|home)|in the (?:morning|evening)|by mouth|orally|both|all|every .*|each .*))$/;
/** Of another time, of a drug that may be taken, or of the sort of a list rather than its items. */
export const NOT_A_LIST =
  /\b(?:was|were|had|previous(?:ly)?|prior|past|before|formerly|discharge[d]?|unknown|unclear|uncertain|unsure|recall|remember|includ\w*|such as|among|several|multiple|various|etc|herbal|reviewed|whether|if|may|might|should|will|plan(?:s|ned)?|for (?:her|his|the|their)|none of|until|since)\b|\?/;

/** "No known drug allergies", "NKDA"; not "no other allergies", nor of foods alone. */
export const NO_ALLERGIES =
  /\b(?:no|denies(?: any| having)?|without(?: any)?|not have any) (?:known )?(?:(?:drug|medication|medicine) )?allerg(?:y|ies)\b(?! (?:to|testing|symptoms)\b)|\bnkd?a\b/;
/** Under a heading of allergies. */
export const NONE_KNOWN = /^(?:none|nil|no|none known|no known|not known|nkd?a|denies|denied)[. ]*$/;
/** What such a denial leaves out stands behind. */
export const SAVE = /\b(?:besides|except|apart from|aside from|other than|but|save)\b/;
