// THE TABLE of fields a mail text may use. Names are ours and never headers of a form.

export const mailFields: Readonly<Record<string, string>> = {
  programme: 'Name and edition of the programme',
  contact: 'The address people may write to (Settings)',
  deadline: 'Ten days from today, in words',
  'to.first name': 'First name of the person who gets the mail',
  'mentee.name': 'Full name of the mentee',
  'mentee.first name': 'First name of the mentee',
  'mentee.email': 'Address of the mentee',
  'mentor.name': 'Full name of the mentor',
  'mentor.first name': 'First name of the mentor',
  'mentor.email': 'Address of the mentor',
  why: 'What the two share: topics, languages, ways of meeting; a line each',
  notes: 'Link that makes a copy of the notes template; empty until it is made',
  'shared notes': 'Link to the document of notes that we made for this pair (Setting Notes: one per pair)',
  dates: 'The meetings, a line each, on the person’s own clock (Setting Calendar: mail)',
  handbook: 'Link to the handbook (Settings)',
  plan: 'Link to the template of a mentoring plan (Settings)',
  partner: 'Full name of the other one',
  circle: 'Name of the circle',
  members: 'Names, roles and addresses of the circle; a line each',
  first: 'First name of the mentor who writes first in a circle',
  profile: 'The profile without a name',
  question: 'What is missing in somebody’s answers; a line each',
  link: 'Link to the check-in form (Settings, or the form of the check-in sheet)',
};

export const fieldNames: ReadonlySet<string> = new Set(Object.keys(mailFields));
