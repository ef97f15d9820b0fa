import type { NewPerson, Role } from '@remit/store';

/** The roles, from reading only to deciding. */
export const ROLES = ['VIEWER', 'OFFICER', 'POLICY_SUPPORT', 'BOARD'] as const satisfies readonly Role[];

const EVERYBODY: readonly Role[] = ROLES;
const AT_WORK: readonly Role[] = ['OFFICER', 'POLICY_SUPPORT'];
const NOT_VIEWERS: readonly Role[] = ['OFFICER', 'POLICY_SUPPORT', 'BOARD'];

/** Who may make which change. A change that does not stand here may be made by nobody, and a test fails. */
export const MAY_CHANGE: Readonly<Record<string, readonly Role[]>> = {
  actAs: EVERYBODY,
  startAnalysis: AT_WORK,
  startCalibration: AT_WORK,
  cancelWork: AT_WORK,
  reviewFindings: AT_WORK,
  assignFindings: AT_WORK,
  commentOnFinding: NOT_VIEWERS,
  undoReview: AT_WORK,
  draftProposal: AT_WORK,
  editProposal: AT_WORK,
  saveOperations: AT_WORK,
  rebaseProposal: AT_WORK,
  acceptBlocker: AT_WORK,
  takeStep: AT_WORK,
  giveView: ['BOARD'],
  commentOnProposal: NOT_VIEWERS,
  decideProposal: ['BOARD'],
  setActionDone: AT_WORK,
  changeDecisionAction: AT_WORK,
  applyProposal: AT_WORK,
  undoProposal: AT_WORK,
  measureProposal: NOT_VIEWERS,
  startOptimiser: AT_WORK,
  proposalFromOption: AT_WORK,
  proposalFromFinding: AT_WORK,
  setRuleSettings: AT_WORK,
  addOwnRule: AT_WORK,
  removeOwnRule: AT_WORK,
  readOwnRules: AT_WORK,
};

/** Who may see which field, as `Type.field`. What does not stand here is seen by everybody. */
export const MAY_SEE: Readonly<Record<string, readonly Role[]>> = {
  'Query.auditTrail': NOT_VIEWERS,
};

/** Who may fetch or send which file, by a name that `may` lists too. Other files are fetched by everybody. */
export const MAY_USE_FILE = {
  // It holds e-mail addresses.
  fetchWorkbook: { method: 'get', path: '/files/workbook.zip', may: NOT_VIEWERS },
  fetchPaper: { method: 'get', path: '/files/paper.html', may: NOT_VIEWERS },
  fetchPrintedPaper: { method: 'get', path: '/files/paper.pdf', may: NOT_VIEWERS },
  loadWorkbook: { method: 'post', path: '/files/workbook', may: AT_WORK },
} as const satisfies Readonly<Record<string, FileRule>>;

interface FileRule {
  readonly method: 'get' | 'post';
  readonly path: string;
  readonly may: readonly Role[];
}

/** What a role is called in a sentence. */
export const ROLE_WORDS: Readonly<Record<Role, string>> = {
  VIEWER: 'viewers',
  OFFICER: 'officers',
  POLICY_SUPPORT: 'policy support',
  BOARD: 'board members',
};

/** Who is there at the first start. Invented names; the first officer acts until somebody else is chosen. */
export const FIRST_PEOPLE: readonly NewPerson[] = [
  { id: 'alex-officer', name: 'Alex Officer', role: 'OFFICER' },
  { id: 'robin-officer', name: 'Robin Officer', role: 'OFFICER' },
  { id: 'sam-support', name: 'Sam Support', role: 'POLICY_SUPPORT' },
  { id: 'jo-board', name: 'Jo Board', role: 'BOARD' },
  { id: 'lee-board', name: 'Lee Board', role: 'BOARD' },
  { id: 'val-viewer', name: 'Val Viewer', role: 'VIEWER' },
];
