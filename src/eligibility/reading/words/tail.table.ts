import { wordClass } from './word-class.ts';

/** Small words that begin what is said of a finding after its name: where, in whom, with what. */
export const isTailPreposition = wordClass(
  'of in on at to for from near around within through via during involving affecting under beneath above below along inside outside anywhere between into onto over across throughout while whilst using by perioperatively intraoperatively postoperatively preoperatively intravenously laparoscopically endoscopically antenatally prenatally postnatally',
);

/** Words that begin a clause about a finding, and how it was done or came about. */
export const isTailVerb = wordClass(
  'that which performed done made carried undertaken conducted given initiated started begun occurring occurred beginning acquired received obtained provided prescribed administered delivered inserted ' +
    'implanted placed located situated seen noted found identified detected discovered observed present used taken managed treated requiring needing limiting preventing impairing compromising influencing impacting interfering complicating ' +
    'limited restricted confined extending reaching covering exceeding lasting followed unrelated unresponsive reported recorded registered listed documented contracted developing sustained caused arising resulting ' +
    'spreading penetrating crossing adjacent close distal proximal contralateral ipsilateral',
);

/** Words with which what follows a finding makes it another thing, takes it back, or says of whom the statement is. */
export const isUndoing = wordClass(
  'no not non never without none neither nor cannot absent absence lack lacking free ruled out excluded exclusion denied unlikely unlikelihood resolved suspected possible possibly potential potentially risk waiting list only ' +
    'group groups arm arms cohort cohorts controls control unless except if otherwise than instead rather allowed permitted avoided avoid declined refused refuse refusal failed failure cancelled canceled prevented prevent prevention ' +
    'donor donors carrier carriers recipient recipients parent parents mother father family partner relative relatives infant child children fetus foetus neonate newborn sibling siblings husband spouse kin household ' +
    'unknown unclear uncertain unable inability consent insurance less more fewer before after until since',
);

/** The first words of what names a cause: "due to", "because of". */
export const isCausing = wordClass('due because caused secondary attributable attributed resulting');
