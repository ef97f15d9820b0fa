import { useState } from 'react';
import { asFault, type RequestFault } from '../graphql/fault.js';
import { request } from '../graphql/request.js';
import { followWork, untilEnded, type WorkItem } from '../graphql/work-watch.js';
import { CANCEL_WORK } from './data-queries.js';
import { applyWorkbook, checkWorkbook, type Check } from './workbook-check.js';
import { packFiles } from './workbook-files.js';

/** Where the reader is between choosing files and having them loaded. */
export type Load =
  | { step: 'choose'; problem?: string; fault?: RequestFault }
  | { step: 'checking'; names: readonly string[] }
  | { step: 'refused'; names: readonly string[]; check: Check }
  | {
      step: 'ready';
      names: readonly string[];
      check: Check;
      zip: Uint8Array;
      operationId: string;
      fault?: RequestFault;
    }
  | { step: 'applying'; workId: string | null }
  | { step: 'ended'; work: WorkItem | undefined };

/** What the reader can do about a load. */
export interface Loading {
  load: Load;
  choose: (files: readonly File[]) => void;
  apply: (name: string, asAt: string) => void;
  cancel: () => void;
  again: () => void;
}

async function readFiles(files: readonly File[], tell: (load: Load) => void): Promise<void> {
  const chosen = await packFiles(files);
  if ('problem' in chosen) return tell({ step: 'choose', problem: chosen.problem });
  const { zip, names } = chosen;
  tell({ step: 'checking', names });
  const check = await checkWorkbook(zip);
  if (check.faults.length > 0 || !check.plan) return tell({ step: 'refused', names, check });
  tell({ step: 'ready', names, check, zip, operationId: crypto.randomUUID() });
}

/** Follows a load from the choice of files to its end. Nothing is stored before `apply`. */
export function useLoad(): Loading {
  const [load, setLoad] = useState<Load>({ step: 'choose' });
  const choose = (files: readonly File[]) => {
    readFiles(files, setLoad).catch((thrown: unknown) => setLoad({ step: 'choose', fault: asFault(thrown) }));
  };
  const apply = (name: string, asAt: string) => {
    if (load.step !== 'ready') return;
    const { zip, operationId, check } = load;
    setLoad({ step: 'applying', workId: null });
    applyWorkbook({ zip, operationId, expectedVersion: check.version, name, asAt })
      .then(async (workId) => {
        setLoad({ step: 'applying', workId });
        setLoad({ step: 'ended', work: await untilEnded(workId) });
        followWork();
      })
      .catch((thrown: unknown) => setLoad({ ...load, fault: asFault(thrown) }));
  };
  const cancel = () => {
    if (load.step !== 'applying' || load.workId === null) return;
    // What came of it shows in the work's own state.
    request(CANCEL_WORK, { input: { operationId: crypto.randomUUID(), id: load.workId } }).catch(() => undefined);
  };
  return { load, choose, apply, cancel, again: () => setLoad({ step: 'choose' }) };
}
