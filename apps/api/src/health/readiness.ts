/** Whether this server takes new requests. Migrations are done before it begins to listen. */
export class Readiness {
  draining = false;
}
