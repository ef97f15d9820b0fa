import { memo, type RefObject } from 'react';
import type { Scene, Stop } from './scene.js';

interface TwinProps {
  readonly scene: Scene;
  /** The stop that Tab leads to; arrows move it. */
  readonly active: string | null;
  readonly selection: string | null;
  readonly layer: RefObject<HTMLDivElement | null>;
  readonly onChoose: (stop: Stop) => void;
  readonly onActive: (stop: Stop) => void;
}

/**
 * The picture a second time as buttons, each over its row: what keyboard and screen reader use. The layer carries the picture's
 * pan and zoom as one transform; presses of a pointer go through it to the picture.
 */
export const Twin = memo(function Twin({ scene, active, selection, layer, onChoose, onActive }: TwinProps) {
  return (
    <div className="map-twin" ref={layer}>
      {scene.groups.map((group) => (
        <div key={group.id} role="group" aria-label={group.label}>
          {scene.stops
            .filter((stop) => stop.group === group.id)
            .map((stop) => (
              <TwinButton
                key={stop.id}
                stop={stop}
                isActive={stop.id === active}
                isSelected={stop.kind === 'body' && stop.subject === selection}
                onChoose={onChoose}
                onActive={onActive}
              />
            ))}
        </div>
      ))}
    </div>
  );
});

interface TwinButtonProps {
  readonly stop: Stop;
  readonly isActive: boolean;
  readonly isSelected: boolean;
  readonly onChoose: (stop: Stop) => void;
  readonly onActive: (stop: Stop) => void;
}

const TwinButton = memo(function TwinButton({ stop, isActive, isSelected, onChoose, onActive }: TwinButtonProps) {
  const { x, y, width, height } = stop.rect;
  const opens = stop.kind === 'open' || stop.kind === 'shut';
  return (
    <button
      type="button"
      data-stop={stop.id}
      tabIndex={isActive ? 0 : -1}
      aria-label={stop.label}
      aria-current={isSelected ? 'true' : undefined}
      aria-expanded={opens ? stop.kind === 'shut' : undefined}
      style={{ left: x, top: y, width, height }}
      onClick={() => onChoose(stop)}
      onFocus={() => onActive(stop)}
    />
  );
});
