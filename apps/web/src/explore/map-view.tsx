import { lazy, Suspense, type ComponentType } from 'react';
import { FaultMessage, Waiting } from '../ui/loaded.js';
import { RequestFault } from '../graphql/fault.js';
import type { MapViewProps } from './map-picture.js';

/** The drawing library is fetched only when the map is opened. */
const MapPicture = lazy<ComponentType<MapViewProps>>(() =>
  import('./map-picture.js').then(
    ({ MapPicture: picture }) => ({ default: picture }),
    () => ({ default: MapMissing }),
  ),
);

function MapMissing() {
  const fault = new RequestFault('offline', 'The map could not be fetched. The outline and the table say the same.');
  return <FaultMessage fault={fault} onRetry={() => location.reload()} />;
}

/** The map, with its tools and legend. */
export function MapView(props: MapViewProps) {
  return (
    <Suspense fallback={<Waiting what="Drawing the map" />}>
      <MapPicture {...props} />
    </Suspense>
  );
}
