import type { Token } from './token.ts';
import { wordClass } from './word-class.ts';

const isCodeSystem = wordClass('icd icd9 icd10 icd11 cpt cpt4 hcpcs opcs icpc meddra snomed');
const isOfCodes = wordClass(
  'icd icd9 icd10 icd11 cpt cpt4 hcpcs opcs icpc meddra snomed ct cm pcs am gm who diagnosis diagnostic diagnoses procedure code codes version edition revision and or to : , ; . - / = x',
);
const CODE = /^[a-z]\d[\da-z]*$/;
const LONGEST = 80;

/** "(ICD-10: I63.0, I63.9)", "(CPT codes 59400 or 59510)": where brackets end that hold nothing but codes of what stands before them. */
export function codeListEnd(tokens: readonly Token[], at: number): number | undefined {
  if (tokens[at]?.lower !== '(' || !isCodeSystem(tokens[at + 1])) return undefined;
  let codes = 0;
  for (let index = at + 2; index < at + LONGEST; index++) {
    const token = tokens[index];
    if (token === undefined) return undefined;
    if (token.lower === ')') return codes > 0 ? index + 1 : undefined;
    if (token.kind === 'number' || CODE.test(token.lower)) codes++;
    else if (!isOfCodes(token)) return undefined;
  }
  return undefined;
}
