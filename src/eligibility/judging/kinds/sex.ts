import type { Atom } from '../../criterion.ts';
import type { AtomJudge } from '../context.ts';
import { otherSubject } from '../family.ts';
import { decided, open } from '../outcome.ts';
import { citePatient } from '../patient-citation.ts';

/** The sex that a criterion names, against Patient.gender. */
export const judgeSex: AtomJudge = (atom, { facts }) => {
  if (atom.subject !== 'patient') return otherSubject(atom);
  const need = { domain: 'sex', concept: 'sex' } as const;
  const asked = sexAsked(atom);
  if (asked === undefined) return open({ ...need, why: `which sex “${atom.concept?.text ?? ''}” means` });
  const { sex } = facts;
  if (sex !== 'male' && sex !== 'female') return open({ ...need, why: 'the sex, male or female' });
  const evidence = [citePatient(facts, 'gender', sex, 'sex.equal')];
  if (asked === 'any' || asked === sex) return decided(true, evidence);
  return decided(false, evidence, 'other-sex');
};

/** The sex that an atom names; undefined where it names none. */
export function sexAsked({ concept }: Atom): 'male' | 'female' | 'any' | undefined {
  const words = [concept?.codes.map(({ code }) => code).join(' '), concept?.text].join(' ');
  const found = new Set(
    words
      .toLowerCase()
      .split(/[^a-z]+/)
      .flatMap((word) => SEX_WORDS[word] ?? []),
  );
  if (found.size === 2 || /\b(?:all|both|any|either)\b/.test(words.toLowerCase())) return 'any';
  return [...found][0];
}

const SEX_WORDS: Readonly<Record<string, 'male' | 'female'>> = {
  male: 'male',
  males: 'male',
  man: 'male',
  men: 'male',
  boy: 'male',
  boys: 'male',
  female: 'female',
  females: 'female',
  woman: 'female',
  women: 'female',
  girl: 'female',
  girls: 'female',
};
