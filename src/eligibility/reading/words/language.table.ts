/** Common words of French, German, Spanish, Italian, Portuguese and Dutch texts that English does not have, or hardly ever. */
export const FOREIGN_WORDS =
  'le les des du une et ou avec chez depuis moins dans sur aux ayant présentant âge âgé âgés ans mois jours semaines femme femmes homme hommes enceinte enceintes allaitante allaitantes grossesse allaitement consentement éclairé traitement maladie antécédent antécédents supérieur supérieure inférieur inférieure ' +
  'und oder mit ohne bei seit der das dem den ein eine einer nicht keine kein als von vor nach über unter zwischen mindestens jahre jahren monate monaten wochen alter frauen männer schwangere schwangerschaft stillende stillzeit patienten patientinnen erkrankung behandlung einwilligung ' +
  'los las una para por entre años meses semanas edad mayores menores mujeres hombres embarazadas embarazo pacientes enfermedad tratamiento consentimiento ' +
  'il gli della delle dei di età anni mesi settimane donne uomini pazienti gravidanza malattia trattamento consenso superiore inferiore ' +
  'uma sem anos idade mulheres homens doença tratamento een zonder jaar maanden vrouwen mannen zwangere patiënten';

/** Small words that nearly every English sentence has. */
export const ENGLISH_WORDS =
  'the of and or with without for at least than to is are was were has have had not no any who that which be been will must should years age older within before after from by patients subjects history';
