import type { Unit } from './grouping.ts';

const MEANS =
  /contracepti|^(?:condom|spermicide|cervical-cap|occlusive-cap|cervical-pessary|coitus-interruptus|periodic-abstinence|abstinence|intrauterine-device|vasectomy|tubal-ligation|norelgestromin|surgically-sterile)$/;

/** "condom, cervical cap, spermicide": three ways or more of one kind are offered, not asked for together. */
export const areMeansOfContraception = (units: readonly Unit[]): boolean =>
  units.length > 2 &&
  units.every(
    ({ drafts, tree, link }) =>
      link !== 'and' &&
      tree?.k !== 'not' &&
      drafts.length > 0 &&
      drafts.every(({ head }) => MEANS.test(head.concept?.codes[0]?.code ?? '')),
  );
