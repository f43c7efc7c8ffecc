// One side of a pair that has answered nothing: tests add the answers they are about.
import type { Side } from '../../src/eligibility/rules.ts';

export const nobody: Side = {
  id: 'x@example.org',
  unit: '',
  organisation: '',
  languages: [],
  formats: [],
  conflicts: new Set(),
  supervisors: new Set(),
  wantsUnit: null,
  wantsOrganisation: null,
  onlyChoices: false,
  chosen: new Set(),
};
