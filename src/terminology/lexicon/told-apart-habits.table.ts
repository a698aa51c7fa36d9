import type { LexiconTable } from '../lexicon-table.ts';

/** Habits and circumstances that must not be taken for their neighbours. Row format: see `LexiconTable`. */
export const TOLD_APART_HABITS: LexiconTable = {
  kind: 'social',
  rows: `
alcohol-dependence | Alcohol dependence | alcoholism; alcohol addiction; alcoholic; alcoholics; alcohol dependency; alcohol dependance; ETOH dependency; ETOH dependence; alcohol-dependence; alcohol-dependent; dependence on alcohol; alcohol dependent; ethylism; chronic alcoholism; alcohol addict; addicted to alcohol | alcohol-abuse substance-dependence | S:7200002
heavy-drinking | Heavy drinking | heavy drinker; excessive alcohol consumption; excessive alcohol use; excessive alcohol intake; heavy alcohol use; hazardous drinking; alcohol overuse; risky drinking; unhealthy alcohol drinking behavior; unhealthy alcohol use; unhealthy drinking | alcohol-use | S:86933000
binge-drinking | Binge drinking | binge drinker; binge-drinking | alcohol-use |
drug-dependence | Drug dependence | drug addiction; drug dependency; drug addict; drug addicts; toxicomania | substance-dependence drug-abuse |
substance-dependence | Substance dependence | addiction; addictions; substance addiction; chemical dependency; substance dependency; addictive disorder; alcohol or drug dependence; alcohol or drug addiction | substance-abuse | S:2403008 |  | Mondo
drug-abuse | Drug abuse | drug use disorder; illegal drugs abuse; illicit drugs abuse; recreational drugs abuse; street drugs abuse; illegal drug abuse; recreational drug abuse; illicit substance abuse; illegal substance abuse; illicit substances abuse; illegal substances abuse; drug use disorders; drug misuse; abuse of drugs; misuse of drugs; drugs of abuse; drug abuser; drug abusers; illicit drug abuse; drug-abuse; drug abuse disorder; misuses drugs; drug misuser; dependent drug abuse | substance-abuse | S:26416006 I:F11-F16 I:F18-F19
substance-use | Substance use | psychoactive substance use |  |
drug-use | Drug use | drug taking | substance-use |
illicit-drug-use | Illicit drug use | illegal drugs; recreational drug use; illegal drug use; illicit drugs; illicit substances; recreational drugs; illicit substance use; illicit drug | drug-use |
intravenous-drug-use | Intravenous drug use | IVDU; injection drug use; intravenous drug abuse; IV drug use; IV drug abuse; injection drug user; injecting drug user; intravenous drug user; IV drug user; injecting drug use; people who inject drugs; PWID | drug-abuse illicit-drug-use |
opioid-dependence | Opioid dependence | opioid addiction; opioid dependency; narcotic dependence; narcotic addiction; narcotic dependency; opiate addiction; opiate dependence; opioid-dependent; opiate addict | opioid-use-disorder drug-dependence | S:75544000
heroin-use-disorder | Heroin use disorder | heroin abuse | opioid-use-disorder |
heroin-dependence | Heroin dependence | heroin addiction | heroin-use-disorder opioid-dependence | S:231477003 M:D006556 |  | Mondo
heroin-use | Heroin use | heroin | illicit-drug-use |
cannabis-use-disorder | Cannabis use disorder | cannabis abuse; marijuana abuse; cannabis misuse; marijuana misuse; marijuana use disorder | cannabis-use drug-abuse | I:F12 | 
cannabis-dependence | Cannabis dependence | marijuana dependence; cannabis addiction; marijuana addiction; cannabis dependency | cannabis-use-disorder drug-dependence | S:37344009 I:F12.2 M:D002189 S:85005007 |  | ICD-10-CM 2018, Mondo
cocaine-use-disorder | Cocaine use disorder | cocaine abuse; cocaine misuse | cocaine-use drug-abuse | I:F14 | 
cocaine-dependence | Cocaine dependence | cocaine addiction; cocaine dependency | cocaine-use-disorder drug-dependence | I:F14.2 S:31956009 |  | ICD-10-CM 2018, Mondo
methamphetamine-use | Methamphetamine use | methamphetamine | amphetamine-use illicit-drug-use |
methamphetamine-use-disorder | Methamphetamine use disorder |  | amphetamine-use drug-abuse methamphetamine-use |
mdma-use | MDMA use | ecstasy; MDMA | amphetamine-use illicit-drug-use |
heavy-smoker | Heavy smoker | heavy smoking | smoker |
illiteracy | Illiteracy | illiterate; unable to read; inability to read; illiterates; unable to read or write |  |
piercing | Piercing | piercings; body piercing |  |
metal-in-the-body | Metal in the body | ferromagnetic metal; metallic objects; metal objects; ferromagnetic material; intracranial metal; metal in the skull |  |
metallic-foreign-body | Metallic foreign body | metal fragments; metallic foreign bodies; metal foreign bodies; metal foreign body | metal-in-the-body |
metal-clip | Metal clip | metal clips; metallic clips; metallic clip | metal-implant |
internet-access | Internet access | access to internet |  |
smartphone-access | Smartphone access | smartphone | telephone-access |
plasma-donation | Plasma donation |  | blood-donation |
shift-work | Shift work | shift worker |  |
athlete | Athlete | athletes | physical-activity |
polysubstance-abuse | Polysubstance abuse | polydrug abuse; polysubstance use disorder | drug-abuse |
`,
};
