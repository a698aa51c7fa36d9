import type { LexiconTable } from '../lexicon-table.ts';

/** Row format: see `LexiconTable`. */
export const SOCIAL_MATTERS: LexiconTable = {
  kind: 'social',
  rows: `
nicotine-use | Nicotine use | use of nicotine products; nicotine product use; nicotine products; nicotine-containing products | |
smoker | Smoker | smoking; tobacco use; current smoker; smokers; cigarette smoking; tobacco smoking; active smoker; cigarette smoker; current smoking; tobacco user; smokes; tobacco; smokes tobacco daily; current every day smoker; active smoking; smoke; smoking habit; tobacco consumption; daily smoker; smoke cigarettes; smoking cigarettes; tobacco smoker; tobacco products; cigarettes; nicotine; use of tobacco | nicotine-use | S:77176002 S:449868002 I:F17 I:Z72.0 L:72166-2
nicotine-dependence | Nicotine dependence | tobacco dependence; tobacco use disorder; nicotine addiction; tobacco addiction | smoker | S:56294008 I:F17
former-smoker | Former smoker | ex-smoker; past smoker; ex smoker; former smokers |  | S:8517006 I:Z87.891
never-smoker | Never smoker | never smoked; never smokers; lifelong non-smoker; lifelong nonsmoker | non-smoker | S:266919005
non-smoker | Non-smoker | nonsmoker; non-smokers; nonsmokers; non smoker; non smokers; does not smoke |  | S:8392000 S:160618006
cigar-smoking | Cigar smoking | cigar; cigars; cigarillos; pipe smoking | nicotine-use |
smokeless-tobacco-use | Smokeless tobacco use | smokeless tobacco; chewing tobacco; snus; snuff; snus tobacco | nicotine-use |
e-cigarette-use | E-cigarette use | vaping; electronic cigarette; e-cigarettes; electronic cigarettes; vaper; e-cig; e-cigs; e-cigarette; vape; vapes; vaporizer; vaporizers; vaporiser; vaporisers; vaping device; vaping devices; electronic nicotine delivery system; electronic nicotine delivery systems | nicotine-use | L:105045-9
alcohol-use | Alcohol use | alcohol; drinking; drinker; alcoholic drinks; drinking alcohol; ethanol; use of alcohol; consumption of alcohol |  | L:11331-6
alcohol-abuse | Alcohol abuse | alcohol use disorder; alcohol misuse; ethanol abuse; ETOH abuse; AUD; alcohol-use disorder; abuse of alcohol | substance-abuse | I:F10
substance-abuse | Substance abuse | substance use disorder; substance misuse; SUD; drug or alcohol abuse; drug and substance abuse; drug or substance abuse; alcohol or drug abuse; alcohol or substance abuse; substance abuse disorder; alcohol and drug abuse; alcohol and/or drug abuse; drug/alcohol abuse; drug and alcohol abuse; substance use disorders; alcohol/drug abuse; abuse of alcohol or drugs; drug or alcohol dependence; drug or alcohol addiction; psychoactive substance abuse; substance-use disorder; substance user disorder |  | S:66214007 I:F10-F19
opioid-use-disorder | Opioid use disorder | opioid abuse; OUD; opiate abuse; opioid-use disorder; opioid misuse; narcotic abuse; opioid-related disorder; narcotic-related disorder | drug-abuse | S:5602001 I:F11
cannabis-use | Cannabis use | marijuana; cannabis; marijuana use; THC; marihuana; cannabinoids | substance-use | I:F12.9 |  | ICD-10-CM 2018
cocaine-use | Cocaine use | cocaine; crack cocaine | illicit-drug-use | I:F14.9 |  | ICD-10-CM 2018
amphetamine-use | Amphetamine use | amphetamine; amphetamines | substance-use | I:F15
homelessness | Homelessness | homeless; unstable housing; homeless person |  | I:Z59.0
food-insecurity | Food insecurity | food insecure |  | S:733423003 I:Z59.4
food-assistance | Food assistance | food bank; food banks; food stamps; food pantry; food pantries |  |
incarceration | Incarceration | prisoner; prisoners; incarcerated; imprisoned; in custody; deprived of liberty; detained; deprived of their liberty; imprisonment; prison; detention; incarcerated individuals; deprived of freedom; deprivation of liberty |  |
legal-protection | Legal protection | legal protection measure; protected adult; under legal protection; protected by law; adult protected by law; protected adults |  |
legal-guardianship | Legal guardianship | guardianship; tutorship; under guardianship; under tutelage; tutelage; person under guardianship; adults under guardianship | legal-protection |
curatorship | Curatorship | under curatorship; trusteeship; under trusteeship | legal-protection |
judicial-protection | Judicial protection | judicial protection; safeguard of justice; safeguard of justice measure; protection of justice; under the protection of justice; juridical protection; under judicial protection; judicial protection measure; legal safeguard | legal-protection |
health-insurance | Health insurance | insurance; medical insurance; health insurance coverage; social security; affiliated to social security; social security affiliation; social security scheme; insured; health coverage; social security system; social insurance; affiliation to social security; affiliated to a social security scheme; health insurance plan; social health insurance; national health insurance; social security regimen; affiliated to the social security |  | L:63513-6
medicaid-insurance | Medicaid insurance | Medicaid | health-insurance |
medicare-insurance | Medicare insurance | Medicare | health-insurance |
language-ability | Language ability | language; English speaking; speaks English; fluent; ability to speak; English-speaking; fluent in English; understand English; speak English; read English; language comprehension; French speaking; Spanish speaking; native speaker; speaks Spanish; fluency in English; Spanish-speaking; French-speaking; read and write English; able to speak English; speak and understand English; native language |  |
literacy | Literacy | literate; able to read and write |  |
institutionalized | Institutionalized | nursing home resident; institutionalised; long-term care facility; nursing home; institutionalization; residing in a nursing home |  |
night-shift-work | Night shift work | night work; night shift | shift-work |
veteran | Veteran | veterans; military veteran; served in armed forces |  |
health-care-worker | Health care worker | healthcare worker; health-care worker; healthcare workers; healthcare professional |  |
caregiver | Caregiver | carer; caregivers; informal caregiver |  |
vegetarian-diet | Vegetarian diet | vegetarian; vegetarianism |  |
blood-donation | Blood donation | donated blood; blood donor; donation of blood; donating blood; blood donations; donate blood; donation of plasma |  |
physical-inactivity | Physical inactivity | sedentary; sedentary lifestyle; physically inactive |  |
physical-activity | Physical activity | regular exercise; physical exercise; physically active |  |
telephone-access | Telephone access | access to telephone; access to a telephone; telephone; mobile phone; cell phone |  |
metal-implant | Metal implant | metallic implant; metal implants; ferromagnetic implant; metallic implants; implanted metal | metal-in-the-body |
dental-prosthesis | Dental prosthesis | dentures; denture; removable dental prosthesis |  |
contact-lens-wear | Contact lens wear | contact lens; contact lenses; contact lens wearer; contact lens use |  |
tattoo | Tattoo | tattoos |  |
`,
};
