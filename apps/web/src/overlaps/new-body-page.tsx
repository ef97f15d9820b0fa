import { useState } from 'react';
import { useQuery } from '../graphql/use-query.js';
import { BodyLink } from '../ui/body-link.js';
import { EmptyStructure } from '../ui/empty-structure.js';
import { FaultMessage, Loaded } from '../ui/loaded.js';
import { countOf } from '../ui/numbers.js';
import { firstSentence } from '../ui/other-of.js';
import { Page } from '../ui/page.js';
import { Section } from '../ui/section.js';
import { CHOICES, type Nearest } from './new-body-queries.js';
import { saysSomething, useNearest, type Draft, type Found } from './use-nearest.js';
import { OverlapViews } from './overlap-views.js';

const LIKENESS: Record<Nearest['bodies'][number]['likeness'], string> = {
  SAME: 'Says much the same',
  CLOSE: 'Says something close',
  RELATED: 'Related',
  SLIGHT: 'A little alike',
  DIFFERENT: 'Other words, same theme',
};

interface ChoiceProps {
  label: string;
  value: string;
  options: readonly { value: string; label: string }[];
  onChange: (value: string) => void;
}

function Choice({ label, value, options, onChange }: ChoiceProps) {
  return (
    <label className="field">
      <span className="field-label">{label}</span>
      <select value={value} onChange={(event) => onChange(event.target.value)}>
        <option value="">Not chosen</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}

function summary(draft: Draft, found: Found | undefined): string {
  if (!saysSomething(draft)) return 'Type a name, a remit or choose a theme.';
  if (found?.nearest === undefined) return '';
  const { bodies, cannotTell } = found.nearest;
  if (bodies.length > 0) return `${countOf(bodies.length, 'body', 'bodies')} may do this already, nearest first.`;
  if (cannotTell) return 'Cannot tell from the text: it says too little to compare. Say what the group would do.';
  return 'No existing body does such work, as far as their texts say.';
}

function Near({ nearest }: { nearest: Nearest }) {
  return (
    <ol className="items">
      {nearest.bodies.map(({ body, likeness, reasons }) => (
        <li key={body.slug} className="item">
          <div className="item-main">
            <h3>
              <BodyLink body={body} />
            </h3>
            <p className="quiet">{LIKENESS[likeness]}</p>
            <p>{firstSentence(body.remit) || 'No remit is recorded.'}</p>
            <ul className="reasons">
              {reasons.map((reason) => (
                <li key={reason}>{reason}</li>
              ))}
            </ul>
          </div>
        </li>
      ))}
    </ol>
  );
}

function optionsOf(
  facets: readonly { field: string; values: readonly { value: string; label: string }[] }[],
  field: string,
) {
  return facets.find((facet) => facet.field === field)?.values ?? [];
}

/** Before a group is set up: which existing bodies do such work already, while its name and remit are typed. */
export function NewBodyPage() {
  const choices = useQuery(CHOICES, {});
  const [draft, setDraft] = useState<Draft>({ name: '', remit: '', theme: '', area: '' });
  const found = useNearest(draft);
  return (
    <Page title="Before you create a group">
      <OverlapViews />
      <p className="lead">Say what it would be called and do. Bodies that may do so already appear as you type.</p>
      <Loaded query={choices}>
        {({ structure, explore }) =>
          structure.asAt === null ? (
            <EmptyStructure />
          ) : (
            <div className="two">
              <form onSubmit={(event) => event.preventDefault()}>
                <label className="field">
                  <span className="field-label">Name</span>
                  <input
                    type="text"
                    maxLength={300}
                    value={draft.name}
                    onChange={(event) => setDraft({ ...draft, name: event.target.value })}
                  />
                </label>
                <label className="field">
                  <span className="field-label">What it would do</span>
                  <span className="hint">In sentences, as its terms of reference would say it.</span>
                  <textarea
                    rows={7}
                    maxLength={20_000}
                    value={draft.remit}
                    onChange={(event) => setDraft({ ...draft, remit: event.target.value })}
                  />
                </label>
                <Choice
                  label="Theme, if you know it"
                  value={draft.theme}
                  options={optionsOf(explore.facets, 'themes')}
                  onChange={(theme) => setDraft({ ...draft, theme })}
                />
                <Choice
                  label="Area, if you know it"
                  value={draft.area}
                  options={optionsOf(explore.facets, 'areas')}
                  onChange={(area) => setDraft({ ...draft, area })}
                />
              </form>
              <Section title="What exists already">
                <p role="status">{summary(draft, found)}</p>
                {found?.fault && <FaultMessage fault={found.fault} />}
                {found?.nearest && <Near nearest={found.nearest} />}
              </Section>
            </div>
          )
        }
      </Loaded>
    </Page>
  );
}
