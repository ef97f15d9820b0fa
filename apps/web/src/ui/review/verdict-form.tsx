import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import type { FindingType, Verdict } from '../../graphql/generated/graphql.js';
import { useLetterKey } from '../keys.js';
import { useSettings } from '../settings.js';
import { suggestedReasons, verdictsOn, wordsOf, type Suggestion } from './verdicts.js';

interface VerdictFormProps {
  type: FindingType;
  /** What the finding itself suggests as reasons; empty while scores are hidden. */
  suggestions: readonly Suggestion[];
  busy: boolean;
  onGive: (verdict: Verdict, reason: string) => void;
  /** Left out where there is no next one. */
  onNext: (() => void) | undefined;
  /** True where the same finding stays on screen after its verdict. */
  stays?: boolean | undefined;
  /** False where several forms share a page. */
  keys?: boolean | undefined;
}

const keyHint = (stays: boolean) =>
  `Enter saves${stays ? '' : ' and goes on'}, arrow down takes a suggestion, Esc goes back.`;

/** Why this verdict: needed, with suggestions that can be changed. */
function ReasonBox({ type, verdict, suggestions: own, busy, stays = false, onGive, onCancel }: ReasonBoxProps) {
  const id = useId();
  const box = useRef<HTMLInputElement>(null);
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const suggestions = suggestedReasons(type, verdict, own);
  useEffect(() => box.current?.focus(), []);
  const save = () => {
    setMissing(reason.trim() === '');
    if (reason.trim() !== '') onGive(verdict, reason.trim());
    else box.current?.focus();
  };
  const onKey = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (event.key === 'Escape') onCancel();
    if (step === 0) return;
    event.preventDefault();
    const at = suggestions.indexOf(reason);
    setReason(suggestions[(at + step + suggestions.length) % suggestions.length] ?? '');
  };
  return (
    <form
      className="reason-box"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <label className="field-label" htmlFor={`${id}-reason`}>
        {wordsOf(type, verdict).button}: why?
      </label>
      <p className="hint" id={`${id}-hint`}>
        {keyHint(stays)}
      </p>
      {missing && (
        <p className="field-problem" role="alert">
          Give a reason: whoever reads this next year needs it.
        </p>
      )}
      <input
        id={`${id}-reason`}
        ref={box}
        type="text"
        maxLength={2000}
        aria-describedby={`${id}-hint`}
        aria-invalid={missing}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
        onKeyDown={onKey}
      />
      <ul className="suggestions" aria-label="Suggested reasons">
        {suggestions.map((text) => (
          <li key={text}>
            <button
              type="button"
              className="button-link"
              onClick={() => {
                setReason(text);
                box.current?.focus();
              }}
            >
              {text}
            </button>
          </li>
        ))}
      </ul>
      <p className="button-row">
        <button type="submit" className="button" disabled={busy}>
          {stays ? 'Save' : 'Save and go on'}
        </button>
        <button type="button" className="button button-quiet" onClick={onCancel}>
          Back
        </button>
      </p>
    </form>
  );
}

interface ReasonBoxProps extends Omit<VerdictFormProps, 'onNext' | 'keys'> {
  verdict: Verdict;
  onCancel: () => void;
}

/** Four verdicts and the next finding, by button or by key; a verdict asks for its reason before it counts. */
export function VerdictForm({ type, suggestions, busy, onGive, onNext, stays, keys = true }: VerdictFormProps) {
  const letterKeys = useSettings().letterKeys && keys;
  const [verdict, setVerdict] = useState<Verdict>();
  const buttons = useRef<HTMLDivElement>(null);
  useLetterKey('c', () => setVerdict('CONFIRM'), keys);
  useLetterKey('d', () => setVerdict('DISMISS'), keys);
  useLetterKey('r', () => setVerdict('RIGHT_AS_IT_IS'), keys);
  useLetterKey('s', () => setVerdict('CANNOT_SAY'), keys);
  useLetterKey('n', () => onNext?.(), keys);
  const cancel = () => {
    setVerdict(undefined);
    buttons.current?.querySelector('button')?.focus();
  };
  return (
    <div className="verdict">
      <div className="button-row" ref={buttons} role="group" aria-label="Your verdict">
        {verdictsOn(type).map((each) => (
          <button
            key={each.verdict}
            type="button"
            className={verdict === each.verdict ? 'button' : 'button button-quiet'}
            aria-expanded={verdict === each.verdict}
            onClick={() => setVerdict(each.verdict)}
          >
            {each.button} {letterKeys && <kbd aria-hidden="true">{each.key.toUpperCase()}</kbd>}
          </button>
        ))}
        {onNext && (
          <button type="button" className="button button-quiet" onClick={onNext}>
            Next {letterKeys && <kbd aria-hidden="true">N</kbd>}
          </button>
        )}
      </div>
      {verdict && (
        <ReasonBox key={verdict} {...{ type, verdict, suggestions, busy, stays, onGive }} onCancel={cancel} />
      )}
    </div>
  );
}
