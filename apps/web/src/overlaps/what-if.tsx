import { useState } from 'react';
import { useQuery } from '../graphql/use-query.js';
import { BodyLink } from '../ui/body-link.js';
import { Loaded } from '../ui/loaded.js';
import { Section } from '../ui/section.js';
import { CLASS_MEANING } from '../ui/words.js';
import { draftText, partsOf } from './draft-text.js';
import { DRAFT_TERMS, LEAST_CHANGE, type Draft } from './what-if-queries.js';

/** The smallest change of what is recorded that would make something else of two bodies. */
export function LeastChange({ a, b, of = '' }: { a: string; b: string; of?: string }) {
  const query = useQuery(LEAST_CHANGE, { a, b });
  return (
    <Section title={`The least that would change this${of}`}>
      <Loaded query={query}>
        {({ comparison: { leastChange } }) =>
          leastChange === null ? (
            <p>No one or two recorded facts would change it: it rests on the texts and on who sits where.</p>
          ) : (
            <>
              <p>
                {leastChange.sentence}{' '}
                {leastChange.becomes === null ? 'It would no longer be listed.' : CLASS_MEANING[leastChange.becomes]}
              </p>
              {leastChange.changes.some(({ fills }) => fills) && (
                <p className="quiet">
                  This is not recorded now for{' '}
                  {leastChange.changes
                    .filter(({ fills }) => fills)
                    .map(({ body }) => body.name)
                    .join(' and ')}
                  : finding it out may settle the question.
                </p>
              )}
            </>
          )
        }
      </Loaded>
    </Section>
  );
}

function Sources({ sources }: { sources: Draft['sentences'][number]['sources'] }) {
  return (
    <span className="quiet">
      {' '}
      (from{' '}
      {sources.map((body, index) => (
        <span key={body.slug}>
          {index > 0 && ', '}
          <BodyLink body={body} />
        </span>
      ))}
      )
    </span>
  );
}

function CopyAndPrint({ draft }: { draft: Draft }) {
  const [copied, setCopied] = useState('');
  const copy = () => {
    navigator.clipboard.writeText(draftText(draft)).then(
      () => setCopied('Copied'),
      () => setCopied('This browser does not let pages copy. Select the text instead.'),
    );
  };
  return (
    <p className="button-row no-print">
      <button type="button" className="button button-quiet" onClick={copy}>
        Copy the draft
      </button>
      <button type="button" className="button button-quiet" onClick={() => print()}>
        Print this page
      </button>
      <span role="status">{copied}</span>
    </p>
  );
}

function Sentences({ draft }: { draft: Draft }) {
  return (
    <>
      <p className="quiet">{draft.title}. A start for people to write from: every sentence is one of theirs.</p>
      <CopyAndPrint draft={draft} />
      {partsOf(draft).map(({ title, sentences }) => (
        <div key={title}>
          <h3>{title}</h3>
          <ol>
            {sentences.map(({ text, sources }) => (
              <li key={text}>
                {text}
                <Sources sources={sources} />
              </li>
            ))}
          </ol>
        </div>
      ))}
      {draft.dropped.length > 0 && (
        <>
          <h3>Left out, and why</h3>
          <ul>
            {draft.dropped.map(({ text, sources, reason }) => (
              <li key={text}>
                {text}
                <Sources sources={sources} /> {reason}
              </li>
            ))}
          </ul>
        </>
      )}
      {draft.silent.length > 0 && (
        <p className="no-line">No remit is recorded for {draft.silent.map(({ name }) => name).join(' and ')}.</p>
      )}
    </>
  );
}

/** Draft joint terms of reference of two or three bodies, worked out when somebody opens it. */
export function JointTerms({ bodies }: { bodies: readonly string[] }) {
  const [open, setOpen] = useState(false);
  const query = useQuery(DRAFT_TERMS, open ? { bodies: [...bodies] } : null);
  return (
    <Section title="If they were one body">
      <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>Draft joint terms of reference</summary>
        {open && <Loaded query={query}>{({ jointTerms }) => <Sentences draft={jointTerms} />}</Loaded>}
      </details>
    </Section>
  );
}
