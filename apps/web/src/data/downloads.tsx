import { useEffect, useState } from 'react';
import { useMe } from '../ui/me.js';
import { fileSize } from '../ui/numbers.js';

function useSize(address: string, version: number): number | undefined {
  const [size, setSize] = useState<number>();
  useEffect(() => {
    const stopped = new AbortController();
    fetch(address, { method: 'HEAD', signal: stopped.signal, credentials: 'same-origin' })
      .then((response) => {
        const length = Number(response.headers.get('content-length'));
        setSize(response.ok && length > 0 ? length : undefined);
      })
      .catch(() => undefined);
    return () => stopped.abort();
  }, [address, version]);
  return size;
}

function Download({ address, name, hint, version }: { address: string; name: string; hint: string; version: number }) {
  const size = useSize(address, version);
  return (
    <li>
      <a href={address} download>
        {name} (ZIP of CSV files{size === undefined ? '' : `, ${fileSize(size)}`})
      </a>
      <span className="hint">{hint}</span>
    </li>
  );
}

/** What can be taken away, each with its type and size. */
export function Downloads({ version, loaded }: { version: number; loaded: boolean }) {
  const { me, whyNot } = useMe();
  const barred = whyNot('fetchWorkbook');
  return (
    <ul className="downloads">
      {loaded && barred !== null && (
        <li>
          The whole structure as a workbook
          <span className="hint">{barred}</span>
        </li>
      )}
      {loaded && me && barred === null && (
        <Download
          address="/files/workbook.zip"
          name="The whole structure as a workbook"
          hint="Everything that is loaded. Loading it again gives the same structure."
          version={version}
        />
      )}
      <Download
        address="/files/template.zip"
        name="Empty workbook to fill in"
        hint="Every table with its columns and one example row."
        version={0}
      />
    </ul>
  );
}
