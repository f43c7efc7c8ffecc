// Mentor, mentee, programme, pair: words of eight languages by what they speak of. How an entry is written, lexicon.ts says.

export const ideasOfRoles: Readonly<Record<string, string>> = {
  // who
  mentor:
    'big bigs patenschaft* mentor mentrice* marraine* parrain* padrino* madrina* tutor tutors tutores tutora *mentor coach coaches buddy guide sponsor sponsors advisor advisors adviser advisers godparent* paten patin pate peter meter begeleider*',
  mentee:
    'kinder_begleiten jugendliche young_person little littles mentis petit_frere mentee* menti protege* filleul* tutorand* mentorand* mentorado* mentorada* mentorizad* tutorizad* tutelad* apprenti* *mentee* mentoree* ahijad* afilhad* mentoreret being_mentored be_mentored accompagne* coachee* trainee* adept adepter',
  mentoring:
    'mentoring mentorat mentorship* mentoria* mentoraat mentoraats* mentorschap mentorazgo tutorat tutoria parrainage mentorprogram* mentorordning* mentorforlob* mentored mentoringprogramm* mentoringbeziehung* coaching tandem binome* mentorskab* padrinazgo mentoringbereich*',
  person:
    'people somebody someone anybody anyone jemand* menschen leute alguien alguna alguno algun qualcuno iemand mensen nogen person persons personen personer persone persona personas personne personnes pessoa pessoas alguem quelqu individual* colleague* collegue* kolleg* collega*',
  pair: 'pair paired match pairing* binome* zugeordnet zuordnung gematcht emparej* abbinat* abbinamento koppel* gekoppeld matche* matching* par apparie* tandem* jumele* vermittelt vermittlung emparelh*',
  programme:
    'program programs programm* programa* edition edicion edizione edicao jahrgang* ordning forlob* ordningen initiative projekt* cohort* promotion* session round',
  participant:
    'participant* teilnehm* participer partecip* deelnem* deltag* take_part taking_part took_part participat* mitmachen dabei',
};
