/** A name as classifications write it, put in the words in which people say the same. */
export interface ClassifiedName {
  readonly text: string;
  /** The words say that it is over, or was long ago. */
  readonly past?: true;
}

/** What a classification adds to say how much it knows, which takes nothing from the name. */
const ADDED =
  /,\s*(?:unspecified|uncomplicated|single episode|recurrent|not elsewhere classified|not otherwise specified|nos|native (?:heart|coronary artery)|initial encounter|subsequent encounter|sequela|adult|without (?:complications?|mention of .*|status .*|residual .*|.* manifestations?))\s*$/i;
const REMISSION = /,?\s*in (?:(?:full|partial|complete|early|sustained) )*remission$/i;
const OTHER = /^(?:other(?: and unspecified)?(?: specified)?|unspecified)\s+/i;
/** A state that is named by what brought it about. */
const STATUS = /^(?:presence of|dependence on) (.+?)(?: implant and graft)?$|^(.+?) status$/i;
const COURSE = /^acute on chronic (?=\S)/i;
/** An operation that leaves a device in the body is named by the device. */
const PUT_IN =
  /^(?:(?:initial|elective|emergency|percutaneous|surgical|transvenous) )*(?:re)?(?:implantation|insertion|placement|fitting|introduction|deployment|replacement|exchange)(?: of| for)? (?:an? |the )?(.+)$|^(.+?) (?:implantation|insertion|placement|implant|replacement)$/i;
const ASIDE = /\s*[([][^()[\]]*[)\]]/g;

/** "Replacement of aortic valve": what was done stands behind its object as often. */
const DONE_TO =
  /^(?:(total|partial|open|endoscopic|laparoscopic|percutaneous) )?(replacement|repair|resection|transplantation|transplant|biopsy|bypass|reconstruction|fusion|arthroplasty|angioplasty|ablation) of (.+?)(?: joint)?$/i;

const ABSENCE =
  /^acquired absence of (?:both )?(?:(?:right|left|unspecified|other|bilateral)(?: and nipples?)? )*(.+)$/i;
/** The operation after which an organ is absent. Source: the rubrics of ICD-10-CM Z89 and Z90. */
const REMOVALS: readonly (readonly [organ: RegExp, operation: string])[] = [
  [/uter(?:us|ine)/i, 'hysterectomy'],
  [/breast/i, 'mastectomy'],
  [/kidney/i, 'nephrectomy'],
  [/spleen/i, 'splenectomy'],
  [/ovar/i, 'oophorectomy'],
  [/lung/i, 'lung resection'],
  [/stomach/i, 'gastrectomy'],
  [/gall ?bladder/i, 'cholecystectomy'],
  [/thyroid/i, 'thyroidectomy'],
  [/prostate/i, 'prostatectomy'],
  [/pancreas/i, 'pancreatectomy'],
  [/leg|foot|toe|knee|thigh|limb|arm|hand|finger/i, 'amputation'],
];

const TUMOUR = /^(?:primary )?malignant (?:neoplasm|tumou?r)s? (?:of|in) (.+)$/i;
const SECONDARY = /^secondary (?:and unspecified )?malignant (?:neoplasm|tumou?r)s? (?:of|in) (.+)$/i;
/** Where a tissue is named before the part of the body, the tumour is one of that tissue. */
const TISSUE = /^(skin|bone|soft tissue|lymph nodes?)\b/i;
const SIDES = /\b(?:the|right|left|bilateral|female|male|unspecified|overlapping|other|main|parts?|sites?)\b/gi;
const SITES: readonly (readonly [written: RegExp, said: string])[] = [
  [/cervix( uteri)?/i, 'cervix'],
  [/corpus uteri|endometrium/i, 'endometrial'],
  [/bronchus|lung/i, 'lung'],
  [/lymph node/i, 'lymph node'],
];

/** Other words for a name, the nearest first; none where it is not written as classifications do. */
export function classifiedNames(written: string): readonly ClassifiedName[] {
  const label = written.trim();
  const forms: ClassifiedName[] = [];
  const add = (text: string, past?: true): void => {
    const clean = text.replace(/\s+/g, ' ').trim();
    if (clean !== '' && clean !== label && forms.every((form) => form.text !== clean))
      forms.push(past ? { text: clean, past } : { text: clean });
  };
  const plain = label.replace(ASIDE, '').replace(/\s+/g, ' ').trim();
  add(plain);
  add(label.replace(/[()[\]]/g, ''));
  const over = REMISSION.test(plain) ? (true as const) : undefined;
  const bare = plain.replace(REMISSION, '').replace(ADDED, '').replace(OTHER, '');
  add(bare, over);
  add(bare.replace(COURSE, ''));
  const put = PUT_IN.exec(bare);
  if (put) add(put[1] ?? put[2]!);
  const done = DONE_TO.exec(bare);
  if (done) {
    const object = done[3]!.replace(SIDES, ' ').trim();
    if (done[1] !== undefined) add(`${done[1]} ${object} ${done[2]}`);
    add(`${object} ${done[2]}`);
  }
  const status = STATUS.exec(bare);
  if (status) add(status[1] ?? status[2]!);
  const organ = ABSENCE.exec(bare)?.[1];
  const removal = organ === undefined ? undefined : REMOVALS.find(([named]) => named.test(organ));
  if (removal) add(removal[1]);
  const spread = SECONDARY.exec(bare)?.[1];
  if (spread !== undefined) {
    for (const site of sitesIn(spread)) add(`${site} metastases`);
    add('metastatic cancer');
  }
  const site = TUMOUR.exec(bare)?.[1];
  if (site !== undefined) for (const one of sitesIn(site)) add(`${one} cancer`);
  return forms;
}

/** The organ, by the names that it may go by. */
function sitesIn(written: string): readonly string[] {
  const tissue = TISSUE.exec(written)?.[1];
  if (tissue !== undefined) return [tissue.toLowerCase()];
  const part = written
    .replace(/^.*\b(?:of|in)\s+/i, '')
    .replace(SIDES, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const said = SITES.filter(([pattern]) => pattern.test(written)).map(([, name]) => name);
  return [...said, part, part.split(' ').at(-1)!];
}
