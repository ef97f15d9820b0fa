// @ts-check

/** Something a person must put right before Neo4j can run. Its message is one plain sentence with the remedy; no stack is needed. */
export class SetupRefusal extends Error {
  /** @param {string} message */
  constructor(message) {
    super(message);
    this.name = 'SetupRefusal';
  }
}
