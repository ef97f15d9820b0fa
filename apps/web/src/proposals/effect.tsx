import { request } from '../graphql/request.js';
import { dateWords } from '../ui/dates.js';
import { FaultMessage } from '../ui/loaded.js';
import { howFar } from '../ui/numbers.js';
import { operationId } from '../ui/use-change.js';
import { CANCEL_MEASURING } from './streamline-queries.js';
import { EffectFindings } from './effect-findings.js';
import { FigureTable } from './figure-table.js';
import type { Effect } from './effect-queries.js';
import type { Measured } from './use-effect-of.js';

/** What is being computed, how far it is, and a way to stop it. */
export function Computing({ work, what }: { work: Measured['work']; what: string }) {
  const progress = work?.progress ?? null;
  const stop = (id: string) => {
    request(CANCEL_MEASURING, { input: { operationId: operationId(), id } }).catch(() => undefined);
  };
  return (
    <div className="progress">
      <p role="status">
        {work?.step ?? what}
        {howFar(progress)}
      </p>
      <progress max={1} {...(progress === null ? {} : { value: progress })} aria-label={what} />
      <p className="quiet">You can leave this page. Remit goes on, and the page follows when it is done.</p>
      {work && (
        <button type="button" className="button button-quiet" onClick={() => stop(work.id)}>
          Stop
        </button>
      )}
    </div>
  );
}

/** The whole effect: sentences first unless they were `told` above, then findings, then every figure. */
export function EffectInFull({ effect, told = false }: { effect: Effect; told?: boolean }) {
  return (
    <>
      {effect.sentences.length === 0 && <p>Nothing that is measured would change.</p>}
      {effect.sentences.length > 0 && !told && (
        <ul className="sentences">
          {effect.sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      {effect.lostCells.length > 0 && (
        <div className="no-line">
          <p>Nobody would do this work any more:</p>
          <ul>
            {effect.lostCells.map((cell) => (
              <li key={cell}>{cell}</li>
            ))}
          </ul>
        </div>
      )}
      <h3>Overlaps and gaps</h3>
      <EffectFindings effect={effect} />
      <h3>Figures, as on {dateWords(effect.asOf)}</h3>
      <FigureTable figures={effect.figures} caption="Figures before and after" />
    </>
  );
}

interface EffectPartProps {
  measured: Measured;
  /** False where whoever acts may not have it measured. */
  may: boolean;
  children: (effect: Effect) => React.ReactNode;
}

/** The effect where it is known; else its progress, or a button to have it measured. */
export function EffectPart({ measured, may, children }: EffectPartProps) {
  const { effect, measuring, fault, measure } = measured;
  if (measuring) return <Computing work={measured.work} what="Measuring the effect" />;
  return (
    <>
      {fault && <FaultMessage fault={fault} />}
      {effect ? (
        children(effect)
      ) : effect === null ? (
        <>
          <p>The effect of this version has not been measured yet.</p>
          {may && (
            <button type="button" className="button" onClick={measure}>
              Measure the effect
            </button>
          )}
        </>
      ) : null}
    </>
  );
}
