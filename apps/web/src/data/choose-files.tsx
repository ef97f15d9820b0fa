import { useId, useRef, useState, type DragEvent } from 'react';
import { FaultMessage } from '../ui/loaded.js';
import type { RequestFault } from '../graphql/fault.js';

interface ChooseFilesProps {
  problem: string | undefined;
  fault: RequestFault | undefined;
  onFiles: (files: readonly File[]) => void;
}

/** Drop files here, or choose them with the ordinary button: both do the same. */
export function ChooseFiles({ problem, fault, onFiles }: ChooseFilesProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    onFiles([...event.dataTransfer.files]);
  };
  return (
    <>
      {fault && <FaultMessage fault={fault} />}
      <div
        className={over ? 'drop drop-over' : 'drop'}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={onDrop}
      >
        <label htmlFor={id} className="field-label">
          Workbook: one zip, or all its CSV files together
        </label>
        <p id={`${id}-hint`} className="hint">
          Drop the files here or choose them. Nothing is stored yet: you first see what would change.
        </p>
        {problem !== undefined && (
          <p id={`${id}-problem`} className="field-problem" role="alert">
            <span className="hidden-visually">Problem: </span>
            {problem}
          </p>
        )}
        <input
          id={id}
          ref={input}
          type="file"
          accept=".zip,.csv,application/zip,text/csv"
          multiple
          aria-describedby={problem === undefined ? `${id}-hint` : `${id}-hint ${id}-problem`}
          aria-invalid={problem !== undefined}
          onChange={(event) => {
            onFiles([...(event.target.files ?? [])]);
            event.target.value = '';
          }}
        />
      </div>
    </>
  );
}
