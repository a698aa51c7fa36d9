/** A people by its code in the categories of the United States' statistics (CDC race and ethnicity). */
export interface People {
  readonly code: string;
  readonly of: 'race' | 'ethnicity';
  /** The category that it is a part of. */
  readonly within?: string;
  /** In lower case, words joined by one space. */
  readonly names: readonly string[];
}

const ASIAN = '2028-9';
const HISPANIC = '2135-2';

export const NOT_HISPANIC = '2186-5';

/** Categories, and the parts of them that texts name. */
export const PEOPLES: readonly People[] = [
  { code: '2106-3', of: 'race', names: ['white', 'caucasian', 'caucasians', 'european american'] },
  {
    code: '2054-5',
    of: 'race',
    names: ['black', 'blacks', 'african american', 'african americans', 'afro american', 'afroamerican'],
  },
  { code: ASIAN, of: 'race', names: ['asian', 'asians', 'asian american', 'asian americans'] },
  { code: '1002-5', of: 'race', names: ['american indian', 'american indians', 'native american', 'alaska native'] },
  { code: '2076-8', of: 'race', names: ['native hawaiian', 'pacific islander', 'other pacific islander'] },
  {
    code: HISPANIC,
    of: 'ethnicity',
    names: ['hispanic', 'hispanics', 'latino', 'latina', 'latinas', 'latinos', 'latinx'],
  },
  { code: '2034-7', of: 'race', within: ASIAN, names: ['chinese', 'han chinese'] },
  { code: '2039-6', of: 'race', within: ASIAN, names: ['japanese'] },
  { code: '2040-4', of: 'race', within: ASIAN, names: ['korean'] },
  { code: '2036-2', of: 'race', within: ASIAN, names: ['filipino'] },
  { code: '2047-9', of: 'race', within: ASIAN, names: ['vietnamese'] },
  { code: '2148-5', of: 'ethnicity', within: HISPANIC, names: ['mexican', 'mexican american'] },
  { code: '2180-8', of: 'ethnicity', within: HISPANIC, names: ['puerto rican'] },
];
