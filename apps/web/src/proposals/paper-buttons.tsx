import { useState } from 'react';
import { useMe } from '../ui/me.js';

/** Asks for a paper and hands it to the browser as a file. Throws a sentence when there is none. */
async function fetchPaper(slugs: readonly string[], kind: 'html' | 'pdf'): Promise<void> {
  const asked = slugs.map(encodeURIComponent).join(',');
  const response = await fetch(`/files/paper.${kind}?proposals=${asked}`);
  if (!response.ok) {
    const told = (await response.json().catch(() => ({}))) as { message?: string };
    throw new Error(told.message ?? 'The paper could not be made. Try again.');
  }
  const name = /filename\*=UTF-8''([^;]+)/.exec(response.headers.get('content-disposition') ?? '')?.[1];
  const link = document.createElement('a');
  link.href = URL.createObjectURL(await response.blob());
  link.download = decodeURIComponent(name ?? `paper.${kind}`);
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** The paper for the board as a file: two pages and an appendix. */
export function PaperButtons({ slugs }: { slugs: readonly string[] }) {
  const { whyNot } = useMe();
  const [state, setState] = useState<{ busy: boolean; said: string; wrong: boolean }>();
  const barred = whyNot('fetchPaper');
  if (barred !== null) return <p className="quiet screen-only">{barred}</p>;
  const fetchIt = (kind: 'html' | 'pdf') => {
    setState({ busy: true, said: 'Making the paper. What is not measured yet is measured first.', wrong: false });
    fetchPaper(slugs, kind)
      .then(() => setState({ busy: false, said: 'The paper is saved with your downloads.', wrong: false }))
      .catch((thrown: unknown) => setState({ busy: false, said: (thrown as Error).message, wrong: true }));
  };
  return (
    <div className="screen-only">
      <p className="button-row">
        {(['pdf', 'html'] as const).map((kind) => (
          <button
            key={kind}
            type="button"
            className="button button-quiet"
            disabled={state?.busy === true}
            onClick={() => fetchIt(kind)}
          >
            Save the paper as {kind === 'pdf' ? 'PDF' : 'a web page'}
          </button>
        ))}
      </p>
      <p
        role={state?.wrong === true ? 'alert' : 'status'}
        className={state?.wrong === true ? 'field-problem' : 'quiet'}
      >
        {state?.said ?? ''}
      </p>
    </div>
  );
}
