/**
 * What is missing, as a clause. The first pattern that the reason of a need matches gives it; `{concept}` is what is asked
 * about, `{why}` the reason itself, `{1}` the first group. Where nothing matches, the reason follows what it is about.
 */
export const NEED_PHRASES: readonly (readonly [why: RegExp, clause: string])[] = [
  [
    /^the record does not mention it, but has what points to it$/,
    'the record has signs of {concept}, but does not say it',
  ],
  [/^the record does not mention it$/, 'the record does not mention {concept}'],
  [/^no result in the record$/, 'the record holds no result for {concept}'],
  [/^only results from another time$/, 'the results for {concept} are from outside the time that counts'],
  [/^recorded only at another time/, '{concept} is recorded, but only at another time or in another form'],
  [/^recorded in more general terms only$/, 'the record speaks of {concept} in more general terms only'],
  [/^recorded, but not confirmed$/, '{concept} is recorded, but not confirmed'],
  [/^recorded, but not how severe/, '{concept} is recorded, but not how severe it is or of which kind'],
  [/^recorded, but the time/, '{concept} is recorded, but not surely at the time that counts'],
  [/^only the person can say$/, 'only the patient can say ({concept})'],
  [/^only the investigator can judge this$/, 'only the study team can judge this ({concept})'],
  [/^whether the patient is in good health$/, 'nobody has recorded that the patient is in good health'],
  [/^taking part in studies is not in the record$/, 'the record does not say whether the patient is in another study'],
  [/^whether and when the patient takes part$/, 'the record does not say whether and when the patient takes part'],
  [/^plans are not in the record$/, 'plans are not in the record ({concept})'],
  [/^no such visit in the record$/, 'the record shows no such visit ({concept})'],
  [/^visits of this kind cannot/, 'visits of this kind cannot be read from a record ({concept})'],
  [/^the (exact )?date of birth$/, 'the {1}date of birth is not recorded'],
  [/^the sex, male or female$/, 'the sex is not recorded as male or female'],
  [/^the dose that is taken$/, 'the dose of {concept} is not recorded'],
  [/^family history is not recorded$/, 'the family history is not recorded ({concept})'],
  [/^the languages that the patient speaks$/, 'the languages that the patient speaks are not recorded'],
  [/^the record lists (.+) only$/, 'of languages the record lists {1} only'],
  [
    /^how often it happened; the record shows (\d+)$/,
    'how often {concept} happened is not certain; the record shows {1}',
  ],
  [/^a result that (.+)$/, 'a result for {concept} that {1} is missing'],
  [
    /^a result whose unit can be compared: (.+) with (.+)$/,
    'the result for {concept} is in {1}, which cannot be compared with {2}',
  ],
  [/^an exact value/, 'the result for {concept} is a limit and not an exact value'],
  [/^the reference range of the result/, 'the result for {concept} has no reference range'],
  [/^the baseline value/, 'the baseline value of {concept} is not known'],
  [/^when the event was from which/, 'when the event was from which the time of {concept} counts is not known'],
  [/^(“.+”) is not a term that the lexicon knows$/, 'the term {1} is not known'],
  [/^not understood: (.+)$/, 'part of the text was not understood ({1})'],
  [/^this part of the text was not understood$/, 'part of the text was not understood ({concept})'],
  [/^nothing in the text could be read/, 'the text could not be read as a criterion'],
  [
    /^about the (partner|fetus|donor|staff|family), whose record this is not$/,
    'it is about the {1}, whose record this is not',
  ],
];
