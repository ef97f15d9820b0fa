import type { WorkItem } from '../graphql/work-watch.js';
import { howFar } from '../ui/numbers.js';

const WORK_WORD = {
  IMPORT: 'Loading a workbook',
  ANALYSIS: 'Looking for overlaps and gaps',
  CALIBRATION: 'Learning from answers',
  EFFECT: 'Measuring a proposal',
  OPTIMISER: 'Looking for ways to streamline',
} as const;

interface NoticesProps {
  notices: readonly string[];
  analysisStale: boolean;
  work: readonly WorkItem[];
}

/** What every reader should know about what is on screen: limits of the findings, and what Remit is busy with. */
export function Notices({ notices, analysisStale, work }: NoticesProps) {
  const busy = work.filter((item) => item.state === 'RUNNING');
  if (notices.length === 0 && !analysisStale && busy.length === 0) return null;
  return (
    <div className="notices" role="region" aria-label="Notices">
      {busy.map((item) => (
        <p key={item.id} className="notice notice-busy">
          <strong>{WORK_WORD[item.kind]}</strong>
          {howFar(item.progress)}. You can go on reading; the pages follow when it is done.
        </p>
      ))}
      {analysisStale && busy.length === 0 && (
        <p className="notice">
          The structure has changed since the overlaps and gaps were computed. They may not fit it any more.
        </p>
      )}
      {notices.map((notice) => (
        <p key={notice} className="notice">
          {notice}
        </p>
      ))}
    </div>
  );
}
