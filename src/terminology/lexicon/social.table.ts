import type { LexiconTable } from '../lexicon-table.ts';

/** Row format: see `LexiconTable`. */
export const SOCIAL_MATTERS: LexiconTable = {
  kind: 'social',
  rows: `
smoker | Smoker | smoking; tobacco use; current smoker; smokers; cigarette smoking; tobacco smoking; active smoker; cigarette smoker; nicotine use; current smoking; tobacco user; smokes; tobacco; smokes tobacco daily; current every day smoker; active smoking; smoke; heavy smoker; smoking habit; tobacco consumption; daily smoker; smoke cigarettes; smoking cigarettes; tobacco smoker; tobacco products; cigarettes; nicotine; use of tobacco; heavy smoking |  | S:77176002 S:449868002 I:F17 I:Z72.0 L:72166-2
nicotine-dependence | Nicotine dependence | tobacco dependence; tobacco use disorder; nicotine addiction; tobacco addiction | smoker | S:56294008 I:F17
former-smoker | Former smoker | ex-smoker; past smoker; ex smoker; former smokers |  | S:8517006 I:Z87.891
never-smoker | Never smoker | non-smoker; nonsmoker; never smoked; non-smokers; nonsmokers; non smoker; non smokers; never smokers |  | S:266919005 S:8392000
cigar-smoking | Cigar smoking | cigar; cigars; cigarillos; pipe smoking | |
smokeless-tobacco-use | Smokeless tobacco use | smokeless tobacco; chewing tobacco; snus; snuff; snus tobacco | |
e-cigarette-use | E-cigarette use | vaping; electronic cigarette; e-cigarettes; electronic cigarettes; vaper; e-cig; e-cigs; e-cigarette; vape; vapes; vaporizer; vaporizers; vaporiser; vaporisers; vaping device; vaping devices; electronic nicotine delivery system; electronic nicotine delivery systems |  |
alcohol-use | Alcohol use | alcohol; drinking; drinker; alcoholic drinks; drinking alcohol; ethanol; use of alcohol; consumption of alcohol |  | L:11331-6
alcohol-abuse | Alcohol abuse | alcoholism; alcohol dependence; alcohol use disorder; alcohol addiction; alcoholic; alcohol misuse; chronic alcoholism; alcohol dependency; ethanol abuse; AUD; alcohol dependance; alcoholics; excessive alcohol consumption; heavy drinker; binge drinking; heavy drinking; excessive alcohol use; alcohol-dependence; excessive alcohol intake; ethylism; alcohol-use disorder; chronic alcohol abuse; abuse of alcohol; heavy alcohol use; hazardous drinking; alcohol overuse; alcohol or drug dependence alcohol; alcohol-dependent; dependence on alcohol; alcohol dependent; alcohol withdrawal | substance-abuse | S:7200002 S:86933000 I:F10
substance-abuse | Substance abuse | drug abuse; substance use disorder; drug addiction; substance misuse; drug dependence; substance dependence; drug use disorder; addiction; illicit drug use; drug misuse; recreational drug use; intravenous drug use; illegal drugs; SUD; drug or alcohol abuse; alcohol or drug abuse; alcohol or substance abuse; substance abuse disorder; drug dependency; abuse of drugs; drug addict; drug addicts; drug use; substance use; illegal drug use; alcohol and drug abuse; illicit drugs; alcohol and/or drug abuse; substance addiction; toxicomania; drug/alcohol abuse; addictive disorder; addictions; chemical dependency; injection drug use; IVDU; drug and alcohol abuse; illicit substances; toxic habits; substance use disorders; alcohol/drug abuse; recreational drugs; alcohol or drug dependence; abuse of alcohol or drugs; drug or alcohol dependence; alcohol or drug addiction; drug or alcohol addiction; psychoactive substance abuse; psychoactive substance use; substance-use disorder; drugs of abuse; drug abuser; drug abusers; illicit drug abuse; substance dependency; intravenous drug abuse; illicit substance use; drug-abuse |  | S:66214007 S:26416006 I:F10-F19
opioid-use-disorder | Opioid use disorder | opioid abuse; opioid dependence; opioid addiction; opiate addiction; OUD; heroin use; heroin dependence; opiate dependence; opiate abuse; heroin addiction; opioid-use disorder; heroin; opioid misuse; heroin abuse; opioid-dependent | substance-abuse | S:5602001 S:75544000 I:F11
cannabis-use | Cannabis use | marijuana; cannabis; marijuana use; THC; cannabis use disorder; cannabis abuse; cannabis dependence; marihuana; cannabinoids | substance-abuse | S:85005007 I:F12
cocaine-use | Cocaine use | cocaine; cocaine use disorder; cocaine abuse; cocaine dependence; crack cocaine | substance-abuse | S:31956009 I:F14
amphetamine-use | Amphetamine use | amphetamine; methamphetamine; amphetamines; methamphetamine use disorder; ecstasy; methamphetamine use; MDMA | substance-abuse | I:F15
homelessness | Homelessness | homeless; unstable housing |  | I:Z59.0
incarceration | Incarceration | prisoner; prisoners; incarcerated; imprisoned; in custody; deprived of liberty; detained; deprived of their liberty; imprisonment; prison; detention; incarcerated individuals; deprived of freedom; deprivation of liberty |  |
legal-guardianship | Legal guardianship | guardianship; tutorship; curatorship; under guardianship; legal protection; protected adult; under tutelage; tutelage; trusteeship; legal protection measure; under curatorship; under legal protection; safeguard of justice; safeguard of justice measure; protected by law; adult protected by law; protected adults; judicial protection; person under guardianship; adults under guardianship |  |
health-insurance | Health insurance | insurance; medical insurance; health insurance coverage; social security; affiliated to social security; social security affiliation; social security scheme; insured; health coverage; social security system; social insurance; affiliation to social security; affiliated to a social security scheme; health insurance plan; social health insurance; national health insurance; social security regimen; affiliated to the social security |  | L:63513-6
medicaid-insurance | Medicaid insurance | Medicaid | health-insurance |
medicare-insurance | Medicare insurance | Medicare | health-insurance |
language-ability | Language ability | language; English speaking; speaks English; fluent; ability to speak; English-speaking; fluent in English; understand English; speak English; read English; language comprehension; French speaking; Spanish speaking; native speaker; speaks Spanish; fluency in English; Spanish-speaking; French-speaking; read and write English; able to speak English; speak and understand English; native language |  |
literacy | Literacy | illiterate; unable to read; illiteracy; inability to read; literate; able to read and write; illiterates; unable to read or write |  |
institutionalized | Institutionalized | nursing home resident; institutionalised; long-term care facility; nursing home; institutionalization; residing in a nursing home |  |
night-shift-work | Night shift work | shift work; shift worker; night work; night shift |  |
veteran | Veteran | veterans; military veteran |  |
health-care-worker | Health care worker | healthcare worker; health-care worker; healthcare workers; healthcare professional |  |
caregiver | Caregiver | carer; caregivers; informal caregiver |  |
vegetarian-diet | Vegetarian diet | vegetarian; vegan; vegetarianism; special diet |  |
blood-donation | Blood donation | donated blood; blood donor; donation of blood; plasma donation; donating blood; blood donations; donate blood; donation of plasma |  |
physical-inactivity | Physical inactivity | sedentary; sedentary lifestyle; physically inactive |  |
physical-activity | Physical activity | regular exercise; physical exercise; athlete; physically active |  |
telephone-access | Telephone access | access to telephone; access to a telephone; telephone; smartphone; mobile phone; internet access; access to internet; cell phone |  |
metal-implant | Metal implant | metallic implant; metal implants; ferromagnetic implant; metal in the body; metal fragments; ferromagnetic metal; metallic implants; metal clips; intracranial metal; metallic foreign body; metal in the skull; aneurysm clip; metallic objects; metal objects; implanted metal; ferromagnetic material; metallic clips |  |
dental-prosthesis | Dental prosthesis | dentures; denture; removable dental prosthesis; edentulous |  |
contact-lens-wear | Contact lens wear | contact lens; contact lenses; contact lens wearer; contact lens use |  |
tattoo | Tattoo | tattoos; piercing |  |
`,
};
