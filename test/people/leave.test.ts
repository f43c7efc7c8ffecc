// Leave is only what a person surely gave: a question that says no turns its answers, and where it can be read twice, or an answer
// hangs on something, nothing is leave. The wordings on which reading is trained are all read as questions that ask for leave.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { SurveyRequest } from '../../src/api/api.ts';
import { askedBy, leaveIn } from '../../src/people/leave.ts';
import { wantsOnlyChoices } from '../../src/people/only-choices.ts';
import { FINAL_HEADER, finalSurvey } from '../survey-world.ts';
import { root, rowsOf, valueIn, worldOf } from '../workbench.ts';

const REFUSAL = [
  'I do not want to be quoted',
  "Please don't quote me",
  'Please do not quote me.',
  'I wish to remain anonymous',
  'Do you object to being quoted?',
  'Would you mind if we quoted you?',
  'I refuse the publication of my profile',
  'Opt out of being quoted',
  'I do not agree with the publication of my profile',
  'Keep my answers confidential',
  'Je ne souhaite pas être cité',
  'Je refuse la publication de mon profil',
  'Ich möchte nicht zitiert werden',
  'Ich widerspreche der Veröffentlichung meines Profils',
  'No quiero que se publique mi perfil',
  'Non voglio essere citato',
  'Ik wil niet geciteerd worden',
  'Jeg ønsker ikke at blive citeret',
  'Não quero ser citado',
  'Importas-te que usemos a tua frase no site?',
];
const EITHER = [
  'May we NOT quote you?',
  'Do you not want to be quoted?',
  'I do not object to being quoted',
  'I agree not to be quoted',
  'May we (not) quote you?',
  'Dürfen wir Sie nicht zitieren?',
  'Do not quote me unless I say so',
  'May we quote you? I do not want my name shown.',
];
const LEAVE = [
  'May we quote you without your name?',
  'May we quote you anonymously?',
  'May we quote you? (not required)',
  'May we quote you? Your name will not be shown.',
  'May your comments be used: with name, anonymously or not at all?',
  'Mentor profile visible to mentees: yes or no',
  'Concordo que o meu comentário seja usado no site',
  'Darf dein Profil veröffentlicht werden (ja/nein)?',
];

test('what a yes means, question by question', () => {
  for (const header of REFUSAL) expect(askedBy(header, 'may quote'), header).toBe('refusal');
  for (const header of EITHER) expect(askedBy(header, 'may quote'), header).toBe('either');
  for (const header of LEAVE) expect(askedBy(header, 'may quote'), header).toBe('leave');
  expect(askedBy('I agree that my data will not leave the university', 'consent')).toBe('leave');
});

/** Whoever says yes knows something, or is told of a right: that refuses nothing. */
const CONSENT = [
  'I agree to my details being kept. We will not share your details with anybody outside the scheme.',
  'Do you agree that we keep your answers? We will never pass them on without asking you.',
  'J’accepte que mes réponses soient conservées. Elles ne seront pas transmises à des tiers sans mon accord.',
  'Ich bin einverstanden, dass meine Angaben gespeichert werden. Meine Daten werden nicht an Dritte weitergegeben.',
  'Acepto que se guarden mis datos. No los compartiremos con terceros sin tu permiso.',
  'Acconsento al trattamento dei miei dati. I miei dati non saranno ceduti a terzi.',
  'Ik ga akkoord met het bewaren van mijn gegevens. Wij delen je gegevens nooit met derden.',
  'I agree to my details being kept, but not to them being passed on',
  'Data protection: we do not sell your data. Do you agree to our keeping it?',
  'I understand that I can withdraw at any time',
  'I agree that you keep my answers and know that I can withdraw my consent at any time',
  'I agree to my details being kept (I can withdraw at any time)',
  'I understand that my details will not be shared outside the programme',
  'I confirm that I have read the guidelines and that I am not under 18',
  'I understand that the scheme is not an emergency service',
  'I consent to my data being stored. I understand I can withdraw at any time by writing to the office.',
  'J’accepte que mes données soient conservées et sais que je peux retirer mon accord à tout moment',
  'J’ai compris que mes coordonnées ne seront pas transmises à des tiers',
  'Je peux m’opposer à tout moment à l’utilisation de mes données : j’accepte',
  'Ich bin einverstanden, dass meine Daten gespeichert werden; ich kann jederzeit widersprechen',
  'Ich habe verstanden, dass meine Daten nicht weitergegeben werden',
  'Ich willige ein. Die Einwilligung kann ich jederzeit widerrufen.',
  'Mir ist bekannt, dass ich der Speicherung jederzeit widersprechen kann',
  'Acepto el tratamiento de mis datos y sé que puedo oponerme en cualquier momento',
  'He entendido que mis datos no se cederán a terceros',
  'Acconsento al trattamento; posso oppormi in ogni momento',
  'Ik ga akkoord met het bewaren van mijn gegevens en kan altijd bezwaar maken',
  'Ik begrijp dat mijn gegevens niet met derden worden gedeeld',
  'I know that I can change my mind and withdraw at any time',
  'Mir ist bekannt, dass ein Widerruf jederzeit möglich ist',
  'Je consens ; j’ai le droit de retirer mon consentement',
  'What we discuss is confidential: I have read and understood this',
  'I understand that everything we discuss is confidential',
  'I will keep what families tell me confidential, and you may keep my information on file',
  'I won’t pass on phone numbers, and you can store my answers',
  'I understand places are not guaranteed; I agree to my data being processed',
  'I have no objection to my data being stored',
  'I understand and agree that my data will not be processed for marketing purposes',
  'I agree that my data will not be stored outside the EU',
  'I accept that my details will never be saved on third-party servers',
  'I agree to my details being kept, but not to the sharing of any data with employers',
  'Ich stimme zu, dass meine Daten gespeichert und nicht zu Werbezwecken genutzt werden',
  'Ich weiß, dass es keine Garantie gibt. Meine Daten dürfen gespeichert werden.',
  'Ich gebe nichts weiter und stimme der Speicherung meiner Daten zu',
  'Je m’engage à ne rien divulguer et j’accepte que mes données soient conservées',
  'Je n’ai pas d’objection à la conservation de mes données',
  'Me comprometo a no compartir lo que escuche y autorizo el tratamiento de mis datos',
  'Mi impegno a non divulgare nulla e acconsento al trattamento dei miei dati',
  'Ik deel niets met anderen en jullie mogen mijn gegevens bewaren',
  'Comprometo-me a não partilhar o que ouvir e autorizo o tratamento dos meus dados',
];
const NO_CONSENT = [
  'Consent: may we share your details with mentors? Tick this box if you do NOT give permission.',
  'Do you consent to sharing? Tick here if we may not share your data.',
  'Do you agree to our data policy? Tick this box if you do not.',
  'Dürfen wir Ihre Daten weitergeben? Ankreuzen, wenn Sie das nicht erlauben.',
  'You may use my data. Not to be shared with my manager.',
  'Pouvons-nous partager vos données ? Mes données ne doivent pas être partagées.',
  'I confirm that I do not give permission for my data to be shared',
  'Please confirm that we may not use your data',
  'I have read the notice and do not permit sharing',
  'Je confirme que je ne donne pas mon accord',
  'J’ai lu la notice et je ne suis pas d’accord',
  'He leído el aviso y no doy mi permiso',
  'Ich habe die Hinweise gelesen und gebe keine Erlaubnis',
  'I am aware of the conditions but would rather not be listed',
  'I have read this and will not take part in the survey',
  'I object to being contacted at any time',
  'You can opt out of being listed',
  'You may opt out of data sharing',
  'You can withdraw your consent here',
  'I would like to exercise my right to object',
  'Do you want to make use of your right to withdraw?',
  'Would you be able to opt out?',
  'Could you tell us whether you object to sharing your data?',
  'Please tick if you object at any time to our use of your data',
  'I withdraw my consent at any time',
  'Ich widerspreche jederzeit der Nutzung',
  'Darf ich der Nutzung widersprechen?',
  'Je fais usage de mon droit de m’opposer au traitement',
  'May we keep your details? I do not want my name shown.',
  'May we keep your details? I would rather you did not.',
  'Ich stimme zu. Ich möchte aber nicht angerufen werden.',
  'I do not want my details to be kept',
  'I confirm that I do not consent to my details being shared',
  'I object to my data being kept',
  'Ich widerspreche der Speicherung meiner Daten',
  'Je m’oppose à la conservation de mes données',
  'I understand, but I do not agree to my details being kept',
  'I would like to withdraw my consent',
  'I wish to opt out of data sharing',
  'Ich bin nicht einverstanden, dass meine Daten gespeichert werden',
  'I withdraw my consent',
  'Me opongo al tratamiento de mis datos',
  'I know that I can object and I object',
  'All right, I opt out',
  'You may not keep my data, I object',
  'You may not keep my data and I object',
  'I may not agree to this',
  'Ich mag das nicht und widerspreche',
  'Das darf nicht sein, ich widerspreche',
  'Opt out of data storage',
  'I object, at any time',
  'I do not want my data kept, and I know that I can withdraw at any time',
  'I will not share what I hear, and I do not agree that you keep my details',
  'I won’t pass on phone numbers; my own details must not be kept',
  'I will keep things confidential but do not want my details kept',
  'I agree that my data are not kept',
  'I consent to taking part, not to my data being kept',
  'I agree to keep my details private',
  'I will not share what I hear, and you may delete my data',
  'I understand that places are not guaranteed, and I agree that my data are deleted',
  'I will not pass on what I hear, nor may you store my data',
  'I will not share what I hear, and I agree to take part without my data being stored',
  'I confirm the data must not be stored; I accept the privacy notice',
  'I declare that no data may be kept and I accept the privacy notice',
  'I accept everything except the storage of my data',
  'Ich stimme der Speicherung nicht zu',
  'Ich weiß, dass es keine Garantie gibt, und widerspreche der Speicherung',
  'Je ne répéterai rien et je m’oppose à la conservation de mes données',
  'No divulgaré lo hablado y no acepto que guarden mis datos',
  'Ik deel niets met anderen en wil niet dat mijn gegevens bewaard worden',
  'I agree to keep what I hear confidential',
  'I agree to keep all personal information confidential',
  'I promise to keep it private',
  'I agree to keep answers private',
  'I will keep what I hear confidential, and you may burn my data',
  'I have no objection to the deletion of my data',
  'I don’t mind my data being removed',
  'I have no objection to you not keeping my data',
  'I have no objection, except to the storage of my data',
  'I have no objection to my data being stored, or do I?',
  'Je ne m’oppose pas à la suppression de mes données',
  'Ich habe keine Einwände, außer gegen die Speicherung',
  'No me opongo a que se borren mis datos',
  'Non mi oppongo alla cancellazione',
  'Ik heb geen bezwaar tegen verwijdering',
  'I will not share what I hear, and you may forget my data',
  'I will not share what I hear, and you may shred my data',
  'I will not share what I hear, and you may burn the stored data',
  'I will not share what I hear, and you may leave out my data',
  'I will not share what I hear, and you may use my data for nothing',
  'I will not share what I hear, and you may keep none of my data',
  'I will not share what I hear, and I consent to my data being disposed of',
  'I will not share what I hear, and I consent to my data being pulped',
  'Je ne répéterai rien et vous pouvez détruire mes données',
  'Je ne répéterai rien et vous pouvez oublier mes données',
  'Je ne répéterai rien et vous pouvez broyer les données conservées',
  'No divulgaré lo hablado y pueden destruir mis datos',
  'I will not share what I hear, and you may keep my data only if I say so',
  'I will not share what I hear, and I agree to the end of the processing of my data',
  'I will not share what I hear. I agree to my data being kept: no',
];

test('a consent tells of the right to withdraw it, or of what will not happen, and is one all the same', () => {
  for (const header of CONSENT) expect(askedBy(header, 'consent'), header).toBe('leave');
  for (const header of NO_CONSENT) expect(askedBy(header, 'consent'), header).not.toBe('leave');
  for (const header of [
    'I do not object or I object to my data being kept',
    'I agree to keep everything confidential and not to share it',
  ])
    expect(askedBy(header, 'consent'), header).toBe('either');
});

const ERASED = [
  'I do not agree that my answers are kept',
  'Yes, you may delete my data',
  'I agree that my data are deleted',
  'Vous pouvez supprimer mes données',
  'Einverstanden mit der Löschung meiner Daten',
  'Pueden borrar mis datos',
  'I agree (no storage of data)',
  'I agree to the privacy notice except storage of my data',
  'Yes: you can erase my records',
  'ma volonté est de supprimer mes données',
  'I agree that my answers may be kept?',
  '“I agree that my answers are kept?”',
];

test('who says in a sentence that their answers may be kept consents, however the question can be read', () => {
  const header = 'Do you object to your data being kept, or do you not?';
  expect(leaveIn(header, 'Yes', 'consent')).toBe('unclear');
  for (const said of [
    'I agree that my answers are kept',
    'J’accepte que mes réponses soient gardées',
    '“I agree that my answers are kept”',
    '« J’accepte que mes réponses soient gardées ».',
  ])
    expect(leaveIn(header, said, 'consent')).toBe('given');
  for (const said of ERASED) expect(leaveIn(header, said, 'consent'), said).not.toBe('given');
});

test('what is to be kept private is neither shown nor quoted by a yes', () => {
  for (const header of [
    'Shall we keep your profile private?',
    'May we keep your name private?',
    'Can we keep your name out of the published list?',
    'I agree to keep my profile private',
  ])
    for (const field of ['publish', 'may quote']) expect(askedBy(header, field), header).toBe('refusal');
});

test('no answer to a question that says no becomes leave but a bare no, and none at all where it reads two ways', () => {
  const answers = [
    'Yes',
    'yes please',
    'x',
    true,
    'Yes, do quote me',
    'No, do not quote me',
    'I do not want to be quoted',
  ];
  for (const header of [...REFUSAL, ...EITHER])
    for (const answer of [...answers, 'Only if you ask me first', ''])
      expect(leaveIn(header, answer, 'may quote'), `${header}: ${answer}`).not.toBe('given');
  for (const header of REFUSAL) expect(leaveIn(header, 'No', 'may quote'), header).toBe('given');
  for (const header of EITHER) expect(leaveIn(header, 'No', 'may quote'), header).toBe('unclear');
  for (const header of LEAVE) {
    expect(leaveIn(header, 'Yes, without my name', 'may quote'), header).toBe('given');
    for (const answer of [
      'No',
      "Please don't, I do not want it",
      'Yes, but ask me first',
      'Maybe',
      '',
      '#REF!',
    ])
      expect(leaveIn(header, answer, 'may quote'), `${header}: ${answer}`).not.toBe('given');
  }
});

test('all wordings on which reading is trained ask for leave, but those that name an objection', () => {
  const folder = join(root, 'build', 'forms', 'questions');
  const lines = readdirSync(folder).flatMap((file) =>
    readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('{')),
  );
  const asked = lines
    .map((line) => JSON.parse(line) as { field: string; header: string })
    .filter(({ field }) => ['consent', 'publish', 'may quote'].includes(field));
  const others = asked.filter(({ field, header }) => askedBy(header, field) !== 'leave');
  expect(asked.length).toBeGreaterThan(150);
  expect(others.map(({ header }) => header)).toEqual([
    '¿Te importa que usemos tu frase en la web?',
    'Importas-te que usemos a tua frase no site?',
  ]);
});

test('nobody else, or somebody else: a no in the question turns the answer', () => {
  const yes = (question: string) => wantsOnlyChoices(question, 'Yes');
  expect(yes('Would you accept another mentor?')).toBe(false);
  expect(yes('I would not accept another mentor')).toBe(true);
  expect(yes('Would you rather have no mentor than another one?')).toBe(true);
  expect(yes('Would you not accept another mentor?')).toBe(null);
  expect(yes('Only a mentor I named')).toBe(true);
  expect(wantsOnlyChoices('If those are full…', 'only those')).toBe(true);
  expect(wantsOnlyChoices('If those are full…', 'match me with anyone')).toBe(false);
});

test.each([
  ['10. Si aucun de tes vœux n’est possible, veux-tu quand même un mentor ?', false],
  ['Si aucun de mes vœux n’est possible, je préfère ne pas participer', true],
  ['Wenn keiner deiner Wünsche möglich ist, möchtest du trotzdem eine Mentorin?', false],
  ['Falls es mit meinen Wünschen nicht klappt, warte ich lieber ein Jahr', true],
  ['If none of your choices is available, shall we look for somebody?', false],
  ['If none of my choices is available, I will wait until next year', true],
  ['Would you still like a mentor if none of your choices is free?', false],
  ['Would you rather not be matched if none of your choices is free?', true],
  ['Hvis ingen af dine ønsker er mulige, vil du så alligevel have en mentor?', false],
  ['Se nessuno dei tuoi mentori è libero, vuoi comunque essere abbinata?', false],
])('a question behind a condition is read without it: %s', (question, wants) => {
  expect([wantsOnlyChoices(question, 'Oui'), wantsOnlyChoices(question, 'nein')]).toEqual([wants, !wants]);
});

test('in Survey texts stands nobody who asked not to be quoted, guesses accepted or not', () => {
  for (const [header, acceptGuesses] of ['I do not want to be quoted', 'May we NOT quote you?'].flatMap(
    (one) => [true, false].map((accept) => [one, accept] as const),
  )) {
    const tabs = finalSurvey();
    const [, ...rows] = tabs['Final survey']!;
    const world = worldOf({
      'Final survey': [FINAL_HEADER.map((one, at) => (at === 12 ? header : one)), ...rows],
    });
    const request: SurveyRequest = { step: 'write', acceptGuesses, decisions: [] };
    valueIn(world, 'survey', request);
    const refused = new Set(rows.filter((row) => row[12] === 'Yes').flatMap((row) => [row[11], row[13]]));
    const quoted = (rowsOf(world, 'Survey texts') ?? []).slice(1).map((row) => row[2]!);
    expect(
      quoted.filter((text) => refused.has(text)),
      `${header} ${acceptGuesses}`,
    ).toEqual([]);
    if (!acceptGuesses || header.endsWith('?')) expect(quoted, header).toEqual([]);
  }
});
