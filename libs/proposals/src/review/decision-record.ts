import type { Day } from '@remit/structure';

/** What the law wants to be written down of a decision, in one form. */
export interface DecisionRecord {
  readonly decision: 'APPROVED' | 'APPROVED_IN_PART' | 'REJECTED';
  readonly date: Day;
  readonly text: string;
  readonly reasons: string;
  /** Alternatives considered and rejected, each with why; doing nothing is always one. */
  readonly alternatives: readonly { readonly title: string; readonly whyNot: string }[];
  /** Interests declared; “None declared” is written out. */
  readonly interests: string;
  /** Dispensations granted; “None” is written out. */
  readonly dispensations: string;
  /** Ids of the operations that were approved; all of them unless approved in part. */
  readonly approved: readonly string[];
}

/** The parts of a record that are still blank, in words. */
export function missingParts(record: DecisionRecord, operations: readonly string[]): string[] {
  const blank = (text: string) => text.trim() === '';
  const approved = operations.filter((id) => record.approved.includes(id)).length;
  const strange = record.approved.some((id) => !operations.includes(id));
  const part = record.decision === 'APPROVED_IN_PART' && (approved === 0 || approved === operations.length);
  const whole = record.decision === 'APPROVED' && approved !== operations.length;
  const said: readonly (readonly [boolean, string])[] = [
    [blank(record.text), 'Write what was decided.'],
    [blank(record.date), 'Give the date of the decision.'],
    [blank(record.reasons), 'Give the reasons.'],
    [
      record.alternatives.length === 0 || record.alternatives.some((one) => blank(one.title) || blank(one.whyNot)),
      'Name the alternatives considered, each with why it was not chosen.',
    ],
    [blank(record.interests), 'Write which interests were declared, or “None declared”.'],
    [blank(record.dispensations), 'Write which dispensations were granted, or “None”.'],
    [part, 'Name the steps that were approved: some, and not all.'],
    [whole, 'A whole approval approves every step.'],
    [strange, 'Approve only steps that this proposal has.'],
    [record.decision === 'REJECTED' && approved > 0, 'A rejected proposal approves no step.'],
  ];
  return said.flatMap(([missing, text]) => (missing ? [text] : []));
}
