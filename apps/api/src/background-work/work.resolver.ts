import { Args, Mutation, Query, ResolveField, Resolver, Subscription } from '@nestjs/graphql';
import { globalId, readGlobalId } from '../endpoint/global-id.js';
import { AnalysisRunner } from './analysis-runner.js';
import { OperationMemory } from './operation-memory.js';
import { workChanges } from './work-changes.js';
import { WorkRegistry, type Work } from './work-registry.js';

interface WorkPayload {
  readonly work: Work | null;
  readonly userErrors: readonly { readonly code: string; readonly message: string; readonly path?: string[] }[];
}

/** Long work: started, watched, cancelled. */
@Resolver()
export class WorkResolver {
  constructor(
    private readonly registry: WorkRegistry,
    private readonly analysis: AnalysisRunner,
    private readonly operations: OperationMemory,
  ) {}

  @Query()
  work() {
    return this.registry.list();
  }

  @Mutation()
  async startAnalysis(@Args('input') { operationId }: { operationId: string }): Promise<WorkPayload> {
    return this.#once(operationId, 'startAnalysis', async () => {
      const work = await this.analysis.start();
      return work ?? refused('NOTHING_LOADED', 'Nothing is loaded, so there is nothing to analyse.');
    });
  }

  @Mutation()
  async cancelWork(@Args('input') { operationId, id }: { operationId: string; id: string }): Promise<WorkPayload> {
    return this.#once(operationId, `cancelWork ${id}`, async () => {
      const work = await this.registry.cancel(workSlug(id));
      return work ?? refused('NOT_FOUND', 'This work is not known to this server.', ['id']);
    });
  }

  @Subscription('workChanged', { resolve: (work: Work) => work })
  workChanged() {
    return workChanges(this.registry);
  }

  async #once(operationId: string, asked: string, act: () => Promise<Work | WorkPayload>): Promise<WorkPayload> {
    const first = this.operations.first(operationId, asked, act);
    if (first === null) {
      return refused('OPERATION_ID_REUSED', 'This operation id was used for another change. Use a new one.', [
        'operationId',
      ]);
    }
    const answer = await first;
    return 'userErrors' in answer ? answer : { work: this.registry.find(answer.id) ?? answer, userErrors: [] };
  }
}

/** Long work with its global id. */
@Resolver('Work')
export class WorkFieldsResolver {
  @ResolveField()
  id(work: Work) {
    return globalId('Work', work.id);
  }
}

/** Work is known by its global id, and to the file upload by its bare one. */
function workSlug(id: string): string {
  return readGlobalId(id)?.slug ?? id;
}

function refused(code: string, message: string, path?: string[]): WorkPayload {
  return { work: null, userErrors: [{ code, message, ...(path && { path }) }] };
}
