import type { LexiconTable } from '../lexicon-table.ts';

/** Row format: see `LexiconTable`. */
export const NEURO_PSYCHIATRIC_CONDITIONS: LexiconTable = {
  kind: 'condition',
  rows: `
*nervous-system-disease | Nervous system disease | neurological disease; neurological disorder; neurologic disease; neurologic disorder; neurological condition; neurological conditions; neurological pathology; neurological problems; neurological illness; disorder of nervous system; neurologic condition; neurological diseases; neurological disorders; neurological abnormality; neurological impairment; neurologic impairment; neurological comorbidity; neurological; neurologic dysfunction; neurological dysfunction; neurologic abnormality; nervous disease; neurologic problem; neurological troubles; nerve system disease | disease | S:118940003 I:G00-G99
*central-nervous-system-disease | Central nervous system disease | central nervous system disorder; CNS disease; CNS disorder; CNS pathology; disease of the central nervous system; central nervous system dysfunction; CNS dysfunction | nervous-system-disease | S:23853001 M:D002493 | 
-neurological-deficit | Neurological deficit | neurologic deficit; neurological deficits | nervous-system-disease |
*neurodegenerative-disease | Neurodegenerative disease | neurodegenerative disorder; neurodegenerative diseases; neurodegeneration | central-nervous-system-disease | S:362975008 I:G30-G32 S:80690008 M:D019636
*epilepsy | Epilepsy | epilepsia; epileptic; seizure disorder; epileptic disorder; epilepsies; epileptic disease; convulsive disorder; comitiality; epileptic syndrome | brain-disease | S:84757009 S:128613002 I:G40 M:D004827 | 
*seizure | Seizure | seizures; convulsion; convulsions; fits; epileptic seizure; history of single seizure; history of seizures; convulsive seizure; convulsive episodes; epileptic attack | nervous-system-disease | S:703151001 I:R56.9 I:R56
*status-epilepticus | Status epilepticus |  | epilepsy | S:230456007 I:G41 I:G40.901
-febrile-seizure | Febrile seizure | febrile convulsion; febrile seizures; febrile convulsions | seizure | I:R56.0
*dravet-syndrome | Dravet syndrome | severe myoclonic epilepsy of infancy | epilepsy genetic-disease | S:230437002 I:G40.83
*lennox-gastaut-syndrome | Lennox-Gastaut syndrome | LGS | epilepsy | S:230418006 M:D065768 I:G40.81
*parkinson-disease | Parkinson disease | Parkinson's disease; ?PD; idiopathic Parkinson's disease; paralysis agitans; Parkinson; idiopathic Parkinson disease; morbus Parkinson | movement-disorder neurodegenerative-disease brain-disease | S:49049000 I:G20 M:D010300
*parkinsonism | Parkinsonism | parkinsonian syndrome | movement-disorder |
*multiple-system-atrophy | Multiple system atrophy | MSA | neurodegenerative-disease | I:G90.3 M:D019578
*progressive-supranuclear-palsy | Progressive supranuclear palsy | PSP | neurodegenerative-disease | I:G23.1 S:192976002 M:D013494
*movement-disorder | Movement disorder | movement disorders | nervous-system-disease | S:60342002 I:G20-G26 M:D009069
*essential-tremor | Essential tremor | ET | movement-disorder | S:609558009 I:G25.0 M:D020329
-tremor | Tremor |  | symptom | S:26079004 I:R25.1
*dystonia | Dystonia |  | movement-disorder | S:15802004 I:G24
*huntington-disease | Huntington disease | Huntington's disease; Huntington chorea; HD; Huntington's chorea | neurodegenerative-disease movement-disorder genetic-disease brain-disease | S:58756001 I:G10 M:D006816
*ataxia | Ataxia |  | nervous-system-disease | I:G11
*restless-legs-syndrome | Restless legs syndrome | RLS; restless leg syndrome; Willis-Ekbom disease | movement-disorder sleep-disorder | S:32914008 I:G25.81 M:D012148
*tourette-syndrome | Tourette syndrome | Tourette's syndrome; Tourette disorder; Gilles de la Tourette syndrome | tic-disorder mental-disorder | S:5158005 M:D005879
*dementia | Dementia | demented; dementias; major neurocognitive disorder; dementia syndrome; major cognitive disorder | cognitive-impairment neurocognitive-disorder | S:52448006 I:F01 I:F02 I:F03 I:G31.0 M:D003704
*alzheimer-disease | Alzheimer disease | Alzheimer's disease; ?AD; Alzheimer; Alzheimer dementia; DAT; Alzheimer's dementia; Alzheimer's; probable Alzheimer's disease; dementia of the Alzheimer type; dementia of Alzheimer's type; Alzheimer's type dementia; Morbus Alzheimer; senile dementia of the Alzheimer type | dementia neurodegenerative-disease brain-disease | S:26929004 I:G30 S:142811000119104 M:D000544
*vascular-dementia | Vascular dementia |  | vascular-cognitive-impairment | S:429998004 I:F01 S:56267009 M:D015140
*frontotemporal-dementia | Frontotemporal dementia | FTD; frontotemporal lobar degeneration; FTLD; fronto-temporal lobar degeneration; frontotemporal lobar dementia; frontal lobe dementia; fronto-temporal dementia; frontal temporal dementia | dementia neurodegenerative-disease brain-disease | I:G31.0 M:D057180 | 
*dementia-with-lewy-bodies | Dementia with Lewy bodies | DLB; Lewy body dementia | dementia neurodegenerative-disease brain-disease lewy-body-disease | S:80098002 I:G31.83 S:312991009
*cognitive-impairment | Cognitive impairment | cognitive deficit; cognitive dysfunction; cognitive disorder; impaired cognition; cognitively impaired; cognitive decline; cognitive disturbance; cognitive disorders; cognitive impairments; cognitive deficits; cognitive deterioration; cognitive problems; impaired cognitive function; impaired cognitive capacity; cognitive impaired; diminished cognitive capacity; altered cognitive status | nervous-system-disease | S:386806002 S:386807006 I:R41.8 I:R41.3 S:443265004 M:D019965
*mild-cognitive-impairment | Mild cognitive impairment | MCI; minor neurocognitive disorder | cognitive-impairment neurocognitive-disorder | I:G31.84
*intellectual-disability | Intellectual disability | mental retardation; intellectual impairment; intellectual disabilities; mental deficiency; intellectual handicap; mentally retarded; mental handicap; intellectual deficit; intellectual developmental disorder | mental-disability | I:F70-F79 S:91138005 M:D008607
*delirium | Delirium | acute confusional state; delirious | mental-disorder | S:2776000 S:3006004 I:F05 I:R41.0 I:R41.82 M:D003693
*coma | Coma | comatose | unconsciousness | I:R40.2 I:R40.3
-drowsiness | Drowsiness | drowsy; somnolence; sleepiness; somnolent; sleepy | symptom | S:271782001 I:R40.0
*multiple-sclerosis | Multiple sclerosis | ?MS; disseminated sclerosis | demyelinating-disease autoimmune-disease central-nervous-system-demyelinating-disease | S:24700007 I:G35 M:D009103
*demyelinating-disease | Demyelinating disease | demyelinating disorder; demyelination; demyelinating disorders | nervous-system-disease | S:6118003 I:G35-G37 M:D003711
*neuromyelitis-optica | Neuromyelitis optica | NMO; NMOSD; neuromyelitis optica spectrum disorder; Devic disease | demyelinating-disease autoimmune-disease central-nervous-system-demyelinating-disease | S:25044007 I:G36.0 M:D009471
*amyotrophic-lateral-sclerosis | Amyotrophic lateral sclerosis | ALS; Lou Gehrig's disease | neurodegenerative-disease neuromuscular-disease | S:86044005 I:G12.21 M:D000690
*spinal-muscular-atrophy | Spinal muscular atrophy | SMA | neuromuscular-disease genetic-disease | S:5262007 I:G12.0 I:G12.1 M:D009134
*neuromuscular-disease | Neuromuscular disease | neuromuscular disorder; neuromuscular diseases; neuromuscular condition; NMD; neuromuscular disorders; neuromuscular pathology; neuro-muscular disease | nervous-system-disease | S:257277002 I:G70-G73 M:D009468
*myasthenia-gravis | Myasthenia gravis | ?MG; myasthenia | neuromuscular-disease autoimmune-disease myasthenic-syndrome | S:91637004 I:G70.0 M:D009157
*muscular-dystrophy | Muscular dystrophy | muscle dystrophy | neuromuscular-disease genetic-disease | S:73297009 I:G71.0 M:D009136
*myotonic-dystrophy | Myotonic dystrophy | Steinert disease | muscular-dystrophy | I:G71.11 S:240104008 M:D009223
*guillain-barr-syndrome | Guillain-Barré syndrome | Guillain Barre syndrome; GBS; acute inflammatory demyelinating polyneuropathy; Guillain-Barre; acute polyradiculoneuritis | peripheral-neuropathy autoimmune-disease | S:40956001 I:G61.0 M:D020275
*chronic-inflammatory-demyelinating-polyneuropathy | Chronic inflammatory demyelinating polyneuropathy | CIDP; chronic inflammatory demyelinating polyradiculoneuropathy | peripheral-neuropathy demyelinating-disease autoimmune-disease | S:128209004 I:G61.81 M:D020277
*peripheral-neuropathy | Peripheral neuropathy | peripheral nerve disease; peripheral nervous system disease; peripheral nerve disorder; peripheral neuropathies | neuropathy | S:302226006 I:G60-G64 I:G58 I:G57 | 
*autonomic-neuropathy | Autonomic neuropathy |  | autonomic-dysfunction | S:15241006 I:G90 S:277879009 S:128123007 M:D001342
*carpal-tunnel-syndrome | Carpal tunnel syndrome | CTS; median nerve entrapment | peripheral-neuropathy | S:57406009 I:G56.0 M:D002349
*radiculopathy | Radiculopathy |  | nervous-system-disease spine-disease | I:M54.1 S:72274001 S:82473003 M:D011843
-bell-palsy | Bell palsy | Bell's palsy; idiopathic facial palsy; idiopathic facial paralysis | facial-paralysis | S:193093009 I:G51.0 M:D020330
*paralysis | Paralysis | paralyzed; paralysed; palsy; chronic paralysis due to lesion of spinal cord; plegia | nervous-system-disease | S:698754002
*hemiplegia | Hemiplegia | hemiplegic; hemiparetic | paralysis | I:G81 S:1593000 M:D006429
*paraplegia | Paraplegia | paraplegic | paralysis | S:60389000 I:G82 M:D010264
*spinal-cord-injury | Spinal cord injury | SCI; spinal cord injuries; spinal cord trauma | myelopathy | S:90584004 I:S14.1 I:S24.1 I:S34.1 I:G95 M:D013119
*cerebral-palsy | Cerebral palsy | CP palsy; infantile cerebral palsy | brain-disease | S:128188000 I:G80 M:D002547
*spina-bifida | Spina bifida |  | congenital-malformation central-nervous-system-disease | S:67531005 I:Q05 M:D016135
*hydrocephalus | Hydrocephalus |  | brain-disease | S:230745008 I:G91 M:D006849
*intracranial-hypertension | Intracranial hypertension | increased intracranial pressure; elevated intracranial pressure; raised intracranial pressure; high intracranial pressure; raised ICP; increased ICP; elevated ICP | central-nervous-system-disease | S:271719001 M:D019586
*cerebral-edema | Cerebral edema | brain edema; cerebral oedema; brain swelling; cerebral swelling | brain-disease | S:2032001 I:G93.6 M:D001929
*cerebral-atrophy | Cerebral atrophy | brain atrophy; cortical atrophy | brain-disease | S:278849000
-spasticity | Spasticity | spastic; muscle spasticity | symptom | S:221360009
-headache | Headache | cephalalgia; headaches; cephalgia; headache disorder | symptom | S:25064002 I:R51 I:G44 S:230461009 M:D020773
*migraine | Migraine | migraine headache; migraines; migraine disorder; migraineur | headache nervous-system-disease | S:37796009 I:G43 M:D008881
-migraine-with-aura | Migraine with aura | classic migraine; classical migraine | migraine | S:4473006 I:G43.1 M:D020325
*cluster-headache | Cluster headache | ?CH | headache | S:193031009 I:G44.0
*cluster-period | Cluster period | cluster periods; cluster bout; cluster bouts; cluster headache attack; cluster headache attacks; cluster attacks; cluster headache period; cluster episode | cluster-headache |
-paresthesia | Paresthesia | paraesthesia; tingling; pins and needles; paresthesiae | symptom | S:91019004 I:R20.2
*aphasia | Aphasia | dysphasia; aphasic | speech-disorder | I:R47 M:D001037
*spatial-neglect | Spatial neglect | hemispatial neglect; hemineglect; unilateral neglect; visuospatial neglect; neglect syndrome; visual neglect | nervous-system-disease |
*traumatic-brain-injury | Traumatic brain injury | TBI; traumatic brain injuries; brain damage - traumatic; brain trauma | brain-injury head-injury | S:275272006 S:82271004 I:S06
-concussion | Concussion | concussion injury of brain; cerebral concussion; concussions; concussion with loss of consciousness; concussion with no loss of consciousness | traumatic-brain-injury | S:110030002 S:62564004 S:62106007 I:S06.0
*narcolepsy | Narcolepsy |  | hypersomnia | S:60380001 I:G47.4 M:D009290
-sleep-disorder | Sleep disorder | sleep disturbance; sleep disorders; sleep-wake disorder; sleep problems | disease | S:39898005 I:G47 M:D012893
-insomnia | Insomnia | sleeplessness; difficulty sleeping; insomnia disorder; sleep difficulty; sleep initiation and maintenance disorder | sleep-disorder | S:193462001 S:301345002 I:G47.0 I:F51.0 M:D007319
*sleep-apnea | Sleep apnea | sleep apnoea; sleep apnea syndrome | sleep-disordered-breathing | S:73430006 I:G47.3 S:111489007 M:D012891
*mental-disorder | Mental disorder | psychiatric disorder; psychological disease; psychological diseases; psychological illness; psychological condition; psychiatric disease; mental illness; psychiatric illness; psychiatric condition; mental health disorder; mental disease; psychological disorder; psychological pathology; psychological problem; psychological problems; psychiatric pathology; psychiatric disorders; mental condition; psychiatric comorbidity; psychopathology; psychological problems; psychological illness; psychiatric problems; psychic disorder; psychiatric diagnosis; psychiatric conditions; mental health condition; mental health problems; psychiatric; psychiatric disturbance; mentally ill; psychological condition; psychiatric diagnoses; mental abnormality; mental abnormalities; poor mental health; mental ill-health; mental health difficulties; psychological impairment; psychic illness; mental disturbance; mental problems; mental system disease | disease | S:74732009 I:F01-F99 M:D001523
*psychosis | Psychosis | psychotic disorder; psychotic; psychoses; psychotic illness; psychotic disorders; psychotic episode; psychotic state | axis-i-disorder | S:69322001 I:F20-F29
*schizophrenia | Schizophrenia | schizophrenic; schizophrenic disorder | psychosis | S:58214004 I:F20
*schizoaffective-disorder | Schizoaffective disorder |  | psychosis | S:68890003 I:F25
*mood-disorder | Mood disorder | affective disorder; mood disorders | axis-i-disorder | S:46206005 I:F30-F39 M:D019964
*bipolar-disorder | Bipolar disorder | bipolar; manic depression; bipolar affective disorder; manic-depressive illness; bipolar disease; BD bipolar; bipolar mood disorder | mood-disorder | S:13746004 I:F31 M:D001714
*depression | Depression | depressive disorder; depressive episode; depressed; depressive illness; clinical depression; depressions; depressive; depressive disorders; depressive state; depressive disease | mood-disorder | S:35489007 S:366979004 I:F32 I:F33 M:D003866
*major-depressive-disorder | Major depressive disorder | unipolar major depression; MDD; major depression; major depression disorder; unipolar depression; recurrent depression; major depressive disorders | depression major-depressive-episode | S:370143000 S:36923009 I:F32 I:F33 M:D003865
-dysthymia | Dysthymia | dysthymic disorder; persistent depressive disorder | depression | S:78667006 I:F34.1 M:D019263
*postpartum-depression | Postpartum depression | postnatal depression | depression | S:58703003 I:F53.0 S:279225001 M:D019052
*suicidal-ideation | Suicidal ideation | suicidal thoughts; thoughts of suicide; thoughts of self-harm; self-harm thoughts; suicide ideation; suicidal ideations | suicidality | S:6471006 I:R45.851
suicidal-ideation-with-intent | Suicidal ideation with intent or plan | suicidal ideation with intent; suicidal ideation with a plan; suicidal ideation with plan; suicidal ideation with plan or intent; suicidal ideation with plan and intent; suicidal ideation with intent and plan; suicidal ideation with a plan or intent; suicidal ideation with a plan and intent; suicide ideation with intent; suicide ideation with a plan; suicide ideation with plan; suicide ideation with intent or plan; suicide ideation with a plan or intent; suicidal thoughts with intent; suicidal thoughts with a plan; suicidal thoughts with intent or plan; suicidal ideation with intent to act; suicidal ideation with some intent to act | suicidal-ideation |
*suicide-attempt | Suicide attempt | attempted suicide; suicide attempts; history of suicide attempt; suicidal attempt; suicidal attempts; suicidal deliberate poisoning | suicidal-behavior | S:82313006 I:T14.91 I:Z91.51
-anxiety | Anxiety | anxious; anxiety symptoms; anxiety state; feeling anxious; nervousness; nervous tension | symptom | S:48694002 M:D001007
-anxiety-disorder | Anxiety disorder | anxiety disorders | axis-i-disorder | S:197480006 I:F40 I:F41 M:D001008
*post-traumatic-stress-disorder | Post-traumatic stress disorder | PTSD; posttraumatic stress disorder; post traumatic stress disorder | axis-i-disorder | S:47505003 I:F43.1 M:D013313
-adjustment-disorder | Adjustment disorder |  | mental-disorder | S:17226007 I:F43.2 M:D000275
*obsessive-compulsive-disorder | Obsessive-compulsive disorder | OCD; obsessive compulsive disorder | axis-i-disorder | S:191736004 I:F42 M:D009771
*eating-disorder | Eating disorder | eating disorders; disordered eating | axis-i-disorder | S:72366004 I:F50
*anorexia-nervosa | Anorexia nervosa |  | eating-disorder | S:56882008 I:F50.0 M:D000856
*bulimia-nervosa | Bulimia nervosa | bulimia | eating-disorder | S:78004001 I:F50.2 M:D052018
*personality-disorder | Personality disorder | personality disorders | mental-disorder | S:33449004 I:F60 S:26665006 M:D000987
*borderline-personality-disorder | Borderline personality disorder | emotionally unstable personality disorder | personality-disorder | S:20010003 I:F60.3 M:D001883
*attention-deficit-hyperactivity-disorder | Attention deficit hyperactivity disorder | ADHD; attention-deficit/hyperactivity disorder; ADD; attention deficit disorder; attention-deficit hyperactivity disorder; hyperkinetic disorder; child attention deficit disorder | neurodevelopmental-disorder | S:406506008 I:F90 S:192127007
*autism-spectrum-disorder | Autism spectrum disorder | ASD; autism spectrum disorders; autistic spectrum disorder | neurodevelopmental-disorder | S:408856003 I:F84
*neurodevelopmental-disorder | Neurodevelopmental disorder | developmental disorder; developmental disability; neurodevelopmental disorders; developmental disorders; neurodevelopmental disability; neurodevelopmental disabilities; neurodevelopmental impairment | mental-disorder | S:700364009 I:F80-F89 M:D065886
*dyslexia | Dyslexia | reading disorder; reading disability | learning-disorder | I:F81 M:D004410
*conduct-disorder | Conduct disorder |  | mental-disorder | I:F91 S:430909002 M:D019955
*somatoform-disorder | Somatoform disorder |  | mental-disorder | I:F45 I:F44 S:31297008 S:18193002 M:D013001
*dissociative-disorder | Dissociative disorder |  | mental-disorder | S:44376007 I:F44 M:D004213
-agitation | Agitation | feeling agitated; agitated; psychomotor agitation | symptom | S:24199005 S:55929007 I:R45.1
-hallucinations | Hallucinations | hallucination | symptom | I:R44
*neuroleptic-malignant-syndrome | Neuroleptic malignant syndrome | NMS | nervous-system-disease | S:15244003 I:G21.0 M:D009459
*serotonin-syndrome | Serotonin syndrome | serotonin toxicity | nervous-system-disease | I:G90.81 S:371089000 M:D020230
*malignant-hyperthermia | Malignant hyperthermia | susceptibility to malignant hyperthermia; history of malignant hyperthermia; malignant hyperthermia susceptibility; MH susceptibility; malignant hyperpyrexia | neuromuscular-disease | S:405501007 I:T88.3
-motion-sickness | Motion sickness | kinetosis; travel sickness; car sickness | symptom | I:T75.3 M:D009041
`,
};
