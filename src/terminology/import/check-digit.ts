/** Verhoeff's multiplication and permutation tables (dihedral group of ten). */
const TIMES = [
  [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
  [1, 2, 3, 4, 0, 6, 7, 8, 9, 5],
  [2, 3, 4, 0, 1, 7, 8, 9, 5, 6],
  [3, 4, 0, 1, 2, 8, 9, 5, 6, 7],
  [4, 0, 1, 2, 3, 9, 5, 6, 7, 8],
  [5, 9, 8, 7, 6, 0, 4, 3, 2, 1],
  [6, 5, 9, 8, 7, 1, 0, 4, 3, 2],
  [7, 6, 5, 9, 8, 2, 1, 0, 4, 3],
  [8, 7, 6, 5, 9, 3, 2, 1, 0, 4],
  [9, 8, 7, 6, 5, 4, 3, 2, 1, 0],
] as const;
const FIRST_PERMUTATION = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4] as const;
const PERMUTED: readonly (readonly number[])[] = permutations();

function permutations(): number[][] {
  const rows: number[][] = [[0, 1, 2, 3, 4, 5, 6, 7, 8, 9]];
  for (let row = 1; row < 8; row++) rows.push(rows[row - 1]!.map((digit) => FIRST_PERMUTATION[digit]!));
  return rows;
}

/** 6 to 18 digits, the last a Verhoeff check digit (SNOMED CT Release File Specification, 6). */
export function isSnomedId(code: string): boolean {
  if (!/^[1-9]\d{5,17}$/.test(code)) return false;
  let check = 0;
  for (let at = 0; at < code.length; at++)
    check = TIMES[check]![PERMUTED[at % 8]![code.charCodeAt(code.length - 1 - at) - 48]!]!;
  return check === 0;
}

/** Digits, a hyphen and a mod 10 (Luhn) check digit (LOINC Users' Guide). */
export function isLoincCode(code: string): boolean {
  const parts = /^(\d{1,7})-(\d)$/.exec(code);
  if (!parts) return false;
  let sum = 0;
  const digits = parts[1]!;
  for (let at = 0; at < digits.length; at++) {
    const digit = digits.charCodeAt(digits.length - 1 - at) - 48;
    const doubled = at % 2 === 0 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return (10 - (sum % 10)) % 10 === Number(parts[2]);
}
