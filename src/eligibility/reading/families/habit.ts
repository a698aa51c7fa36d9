import type { Family, PhraseHead } from './family.ts';

const nicotine: PhraseHead = { domain: 'social', rule: 'social.smoking', concept: 'nicotine use' };
const smoking: PhraseHead = { domain: 'social', rule: 'social.smoking', concept: 'smoking' };
const smokedEver: PhraseHead = { ...smoking, phase: 'ever' };
const substance: PhraseHead = { domain: 'social', rule: 'social.substance', verbatim: true };
const drugAbuse: PhraseHead = { domain: 'social', rule: 'social.substance', concept: 'drug abuse' };
const intravenous: PhraseHead = { domain: 'social', rule: 'social.substance', concept: 'intravenous drug use' };
const illicit: PhraseHead = { domain: 'social', rule: 'social.substance', concept: 'illicit drug use' };
const abuse: PhraseHead = { domain: 'social', rule: 'social.substance', concept: 'substance abuse' };
const alcohol: PhraseHead = { domain: 'social', rule: 'social.alcohol', concept: 'alcohol abuse' };
const intake: PhraseHead = { domain: 'social', rule: 'social.alcohol', verbatim: true };
const of = 'abuse|misuse|dependence|dependency|addiction';
const taken = 'alcohol|drug|drugs|substance|substances';
const much = 'excessive|excess|heavy|harmful|hazardous|risky|unhealthy|problematic|abusive';

/** What people smoke, drink or take, told in words that are no name of a disorder. */
export const HABIT: Family = {
  phrases: [
    ['illicit|recreational|illegal|street drug|drugs|substance|substances use|user|users?', illicit],
    ['illicit|recreational|illegal|street drug|drugs|substance|substances abuse', drugAbuse],
    ['intravenous drug|drugs|substance|substances use|user|users|abuse?', intravenous],
    [
      'drug|drugs|narcotics abuse|abuser|abusers|misuse|dependence|dependency|dependance|addiction|addict|addicts disorder|disorders?',
      drugAbuse,
    ],
    [
      'abuse|abuses|abused|abusing|misuse|misuses|misused|misusing illicit|illegal|recreational|prescription? drugs|opioids|opiates|narcotics',
      drugAbuse,
    ],
    [
      'current|currently|present|active or|and|/|and/or former|previous|past|ex|prior tobacco|cigarette? smoker|smokers|smoking',
      smokedEver,
    ],
    ['current|currently|present|active or|and|/|and/or ex-smoker|ex-smokers', smokedEver],
    [
      'former|previous|past|ex|prior or|and|/|and/or current|currently|present|active tobacco|cigarette? smoker|smokers|smoking',
      smokedEver,
    ],
    ['tobacco|cigarette containing|based product|products', smoking],
    [
      'use|using|uses|used|user|users|consumption|intake of? any|other? nicotine containing|based product|products|preparations',
      nicotine,
    ],
    ['nicotine use|user|users|product|products|consumption', nicotine],
    ['nicotine', smoking],
    ['nicotine containing|based product|products|preparation|preparations', nicotine],
    [`${taken} or|and|,|/|and/or ${taken} ${of} problem|problems|issue|issues`, abuse],
    [`drug|drugs|substance|substances ${of} problem|problems|issue|issues`, abuse],
    [`alcohol ${of} problem|problems|issue|issues`, alcohol],
    [
      `${of} of|to|on|with any|other? psychoactive|addictive|psychotropic|illicit|illegal drugs? substance|substances|drug|drugs|agents?`,
      abuse,
    ],
    [`${of} of|to|on drugs|substances|medication|medications of|with|causing dependence|addiction`, abuse],
    [
      'use|using|uses|used|user|users|consumption|consuming|intake|consumer|consumers of? any|other? psychoactive|addictive substances|substance',
      abuse,
    ],
    [
      'use|using|uses|used|user|users|consumption|consuming|intake|consumer|consumers of? any|other? illicit|illegal|recreational|street substances|substance',
      illicit,
    ],
    [
      'use|using|uses|used|user|users|consumption|consuming|intake|consumer|consumers of? any|other? psychotropic|restrictive|prohibited|banned|soft|hard substances|substance',
      substance,
    ],
    ['use|using|uses|used|user|users|consumption|consuming|intake of? substances|substance of abuse', substance],
    [`${much} intake|consumption|use|ingestion|drinking of alcohol`, intake],
    [`${much} intake|consumption|use|ingestion|drinking of alcoholic beverages|drinks`, intake],
    [`excessive|excess|heavy|high intake|consumption|use|ingestion of caffeine|coffee|tea|xanthines|energy`, substance],
    ['excessive|excess|heavy|high caffeine|coffee|xanthine intake|consumption|use|ingestion', substance],
    ['harmful|hazardous|risky|unhealthy|problematic|abusive alcohol intake|consumption|use|drinking', intake],
    ['unhealthy|risky|hazardous|problematic alcohol or|and|/ drug|substance|other use', substance],
    [
      'problematic|unhealthy|risky|hazardous drug|drugs|substance|cannabis|opioid|marijuana|cocaine use|consumption',
      substance,
    ],
  ],
};
