import { useId } from 'react';
import { count } from '../ui/numbers.js';
import type { Option } from './streamline-queries.js';

const WIDTH = 480;
const HEIGHT = 260;
const EDGE = { left: 64, bottom: 48, top: 24, right: 40 };

/** Hours saved against what is lost in fit and voice. The table below says the same, so that nobody needs the picture. */
export function TradeOff({ options }: { options: readonly Option[] }) {
  const id = useId();
  const lossOf = ({ fitLoss, voiceLoss }: Option) => fitLoss + voiceLoss;
  const most = Math.max(1, ...options.map(({ hoursSaved }) => hoursSaved));
  const worst = Math.max(1, ...options.map(lossOf));
  const x = (hours: number) => EDGE.left + (Math.max(0, hours) / most) * (WIDTH - EDGE.left - EDGE.right);
  const y = (loss: number) => HEIGHT - EDGE.bottom - (loss / worst) * (HEIGHT - EDGE.bottom - EDGE.top);
  const bottom = HEIGHT - EDGE.bottom;
  return (
    <figure className="trade-off">
      <svg viewBox={`0 0 ${String(WIDTH)} ${String(HEIGHT)}`} role="img" aria-labelledby={id}>
        <title id={id}>Hours a year saved against loss of fit and voice. The table below gives every number.</title>
        <path
          className="axis"
          d={`M${String(EDGE.left)} ${String(EDGE.top)}V${String(bottom)}H${String(WIDTH - EDGE.right)}`}
        />
        <text x={WIDTH - EDGE.right} y={HEIGHT - 10} textAnchor="end">
          hours a year saved, up to {count(most)} →
        </text>
        <text x={8} y={16}>
          ↑ loss of fit and voice, up to {count(worst)} hours
        </text>
        {options.map((option, at) => (
          <g key={option.id}>
            <circle cx={x(option.hoursSaved)} cy={y(lossOf(option))} r={6} />
            <text x={x(option.hoursSaved) + 10} y={y(lossOf(option)) - 6}>
              {at + 1}
            </text>
          </g>
        ))}
      </svg>
      <figcaption className="quiet">
        Numbers are those of the options in the table. Further right saves more; further down loses less.
      </figcaption>
    </figure>
  );
}
