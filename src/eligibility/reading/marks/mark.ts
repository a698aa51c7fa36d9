import type { Coding } from '../../../terminology/concept.ts';
import type { Atom, ConceptRef, Domain, Subject, Window } from '../../criterion.ts';
import type { Measure } from '../measures/measure-shape.ts';
import type { TimeRead } from '../times/time.ts';

/** A thing that a rule recognised and that becomes an atom; what stands round it completes it. */
export interface Head {
  readonly domain: Domain;
  readonly rule: string;
  readonly concept?: ConceptRef;
  readonly subject?: Subject;
  readonly modality?: Atom['modality'];
  readonly attrs?: Atom['attrs'];
  readonly phase?: Window['phase'];
  /** The phrase says that it is not so ("unable to"). */
  readonly negated?: boolean;
  /** It names people, not a finding: it joins what follows by "and". */
  readonly population?: boolean;
}

export type Link =
  | 'and'
  | 'or'
  | 'slash'
  | 'comma'
  | 'stop'
  | 'with'
  | 'who'
  | 'but'
  | 'except'
  | 'if'
  | 'then'
  | 'such'
  | 'open'
  | 'close'
  | 'colon'
  | 'relation'
  | 'whichever';

/** What a word or phrase says about the head that it stands with. */
export interface Cue {
  readonly negates?: true;
  readonly phase?: Window['phase'];
  readonly modality?: Atom['modality'];
  readonly subject?: Subject;
  /** Said of the patient as well as of the subject. */
  readonly own?: true;
  /** The domain in which the words that follow are looked up, and of an unknown term among them. */
  readonly hint?: 'condition' | 'medication' | 'procedure' | 'allergy' | 'observation' | 'immunization';
  /** What follows may as well be of another domain ("using", "after"): an unknown term there is of none. */
  readonly loose?: true;
  readonly attr?: readonly [
    key: 'severity' | 'stage' | 'acuity' | 'stability' | 'route' | 'dose' | 'polarity',
    value: string,
  ];
  /** "are excluded", "are eligible", "is allowed": about the whole sentence. What is allowed is not asked for. */
  readonly verdict?: 'excluded' | 'accepted' | 'allowed';
  /** "contraindication to": the finding is the contraindication, not the thing. */
  readonly wraps?: 'contraindication' | 'allergy';
  /** "requiring": what follows is done or ordered. */
  readonly needs?: true;
  /** "is contraindicated": said of the finding before it. */
  readonly after?: true;
}

/** "the partner is": whose everything is that is said from there on, up to a token index (exclusive). */
export interface Claim {
  readonly subject: Subject;
  readonly to: number;
}

export type Mark = { readonly from: number; readonly to: number; readonly claims?: Claim } & (
  | { readonly k: 'head'; readonly head: Head }
  | { readonly k: 'measure'; readonly measure: Measure }
  | { readonly k: 'time'; readonly time: TimeRead; readonly codes: readonly Coding[] }
  | { readonly k: 'cue'; readonly cue: Cue }
  | { readonly k: 'link'; readonly link: Link }
  /** Criteria, a guideline or a document by which what stands beside it is meant. */
  | { readonly k: 'source' }
  | { readonly k: 'filler' }
  | { readonly k: 'word' }
  | { readonly k: 'group'; readonly marks: readonly Mark[] }
);

export type MarkOf<K extends Mark['k']> = Extract<Mark, { k: K }>;
