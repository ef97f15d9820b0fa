import { Module, type DynamicModule } from '@nestjs/common';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { GraphQLModule } from '@nestjs/graphql';
import type { Store } from '@remit/store';
import { AccessResolver, LocalPersonResolver } from './access/access.resolver.js';
import { Acting } from './access/acting.js';
import { Sessions } from './access/sessions.js';
import type { Config } from './config.js';
import { graphqlOptions } from './endpoint/graphql-options.js';
import { FindingsOverviewResolver } from './gaps/findings-overview.resolver.js';
import { GapResolver, GapRuleResolver, GapsResolver, GapSubjectResolver } from './gaps/gaps.resolver.js';
import { LineOfSightResolver } from './gaps/line-of-sight.resolver.js';
import { LiveViews } from './gaps/live-views.js';
import { LoadResolver } from './gaps/load.resolver.js';
import { NetworkResolver } from './gaps/network.resolver.js';
import { PartnerResolver } from './gaps/partner.resolver.js';
import { OwnRuleResolver, OwnRulesResolver } from './gaps/own-rules.resolver.js';
import { RuleSettingsResolver, RuleThresholdsResolver } from './gaps/rule-settings.resolver.js';
import { RuleCatalogue } from './gaps/rule-catalogue.js';
import { HealthController } from './health/health.controller.js';
import { Readiness } from './health/readiness.js';
import { NodeResolver } from './node/node.resolver.js';
import { Comparing } from './overlaps/comparing.js';
import {
  ComparingResolver,
  ComparisonResolver,
  NearBodyResolver,
  SameRoomResolver,
} from './overlaps/comparison.resolver.js';
import { CalibrationRunner } from './overlaps/calibration-runner.js';
import { CalibrationResolver, CalibrationsResolver } from './overlaps/calibration.resolver.js';
import {
  CellsResolver,
  FragmentationResolver,
  HeatmapCellResolver,
  HeatmapResolver,
} from './overlaps/cells.resolver.js';
import {
  DraftSentenceResolver,
  DroppedSentenceResolver,
  FactChangeResolver,
  JointTermsResolver,
  LeastChangeResolver,
  SaidByResolver,
  WhatIfResolver,
} from './overlaps/what-if.resolver.js';
import { ClusterResolver, ClustersResolver } from './overlaps/clusters.resolver.js';
import { Heatmaps } from './overlaps/heatmaps.js';
import { OverlapDimensionResolver, OverlapResolver, OverlapsResolver } from './overlaps/overlaps.resolver.js';
import { PapersController } from './papers/papers.controller.js';
import { DecidingResolver } from './proposals/deciding.resolver.js';
import { DraftingResolver } from './proposals/drafting.resolver.js';
import { Effects } from './proposals/effects.js';
import { MeasuringResolver } from './proposals/measuring.resolver.js';
import { Optimiser } from './proposals/optimiser.js';
import { OptimiserOptionResolver, OptimiserResolver } from './proposals/optimiser.resolver.js';
import { ProposalGround } from './proposals/proposal-ground.js';
import { ProposalResolver } from './proposals/proposal-fields.resolver.js';
import { EffectFindingResolver, ProposalsResolver } from './proposals/proposals.resolver.js';
import { SearchResolver } from './search/search.resolver.js';
import { ReviewChangesResolver } from './reviews/review-changes.resolver.js';
import {
  ClusterReviewResolver,
  GapReviewResolver,
  OverlapReviewResolver,
  ReviewCommentResolver,
  ReviewResolver,
  ReviewStepResolver,
} from './reviews/review-fields.resolver.js';
import { ReviewFilesController } from './reviews/review-files.controller.js';
import { QueueItemResolver, ReviewsResolver } from './reviews/reviews.resolver.js';
import type { ServerLog } from './server-log.js';
import { Ask } from './structure/ask.js';
import { BodyResolver } from './structure/body.resolver.js';
import { ActionResolver, MeetingResolver, PriorityResolver } from './structure/business.resolver.js';
import { Editions } from './structure/editions.js';
import { OrganisationResolver, PersonResolver } from './structure/partner.resolver.js';
import { LinkResolver, MembershipResolver } from './structure/relation.resolver.js';
import { StructureResolver, StructureSummaryResolver } from './structure/structure.resolver.js';
import { CONFIG, LOG, STORE } from './tokens.js';
import { AnalysisRunner } from './background-work/analysis-runner.js';
import { OperationMemory } from './background-work/operation-memory.js';
import { WorkRegistry } from './background-work/work-registry.js';
import { WorkFieldsResolver, WorkResolver } from './background-work/work.resolver.js';
import { FilesController } from './workbook/files.controller.js';
import { ImportDesk } from './workbook/import-desk.js';

/** What is opened before the server: where things are kept, and the work that it shares with the start. */
export interface Parts {
  readonly config: Config;
  readonly log: ServerLog;
  readonly store: Store;
  readonly rules: RuleCatalogue;
  readonly registry: WorkRegistry;
  readonly analysis: AnalysisRunner;
  readonly calibration: CalibrationRunner;
  readonly desk: ImportDesk;
  readonly operations: OperationMemory;
  readonly comparing: Comparing;
  readonly effects: Effects;
  readonly optimiser: Optimiser;
}

const RESOLVERS = [
  ProposalsResolver,
  ProposalResolver,
  EffectFindingResolver,
  DraftingResolver,
  MeasuringResolver,
  DecidingResolver,
  OptimiserResolver,
  OptimiserOptionResolver,
  ReviewsResolver,
  ReviewChangesResolver,
  QueueItemResolver,
  ReviewResolver,
  ReviewStepResolver,
  ReviewCommentResolver,
  OverlapReviewResolver,
  ClusterReviewResolver,
  GapReviewResolver,
  AccessResolver,
  LocalPersonResolver,
  NodeResolver,
  StructureResolver,
  StructureSummaryResolver,
  BodyResolver,
  OrganisationResolver,
  PersonResolver,
  MembershipResolver,
  LinkResolver,
  PriorityResolver,
  MeetingResolver,
  ActionResolver,
  SearchResolver,
  WhatIfResolver,
  LeastChangeResolver,
  FactChangeResolver,
  JointTermsResolver,
  DraftSentenceResolver,
  DroppedSentenceResolver,
  SaidByResolver,
  ClustersResolver,
  ClusterResolver,
  CellsResolver,
  FragmentationResolver,
  HeatmapResolver,
  HeatmapCellResolver,
  OverlapsResolver,
  OverlapResolver,
  OverlapDimensionResolver,
  ComparingResolver,
  ComparisonResolver,
  NearBodyResolver,
  SameRoomResolver,
  CalibrationsResolver,
  CalibrationResolver,
  GapsResolver,
  GapResolver,
  GapRuleResolver,
  GapSubjectResolver,
  FindingsOverviewResolver,
  RuleSettingsResolver,
  RuleThresholdsResolver,
  OwnRulesResolver,
  OwnRuleResolver,
  LineOfSightResolver,
  NetworkResolver,
  LoadResolver,
  PartnerResolver,
  WorkResolver,
  WorkFieldsResolver,
];

/** The whole API. */
@Module({})
export class AppModule {
  static with(parts: Parts): DynamicModule {
    const { config, log, store } = parts;
    const editions = new Editions(store);
    const sessions = new Sessions();
    const acting = new Acting(store, sessions);
    return {
      module: AppModule,
      imports: [
        GraphQLModule.forRoot<ApolloDriverConfig>({
          driver: ApolloDriver,
          ...graphqlOptions({ log, ask: (request) => new Ask(store, editions, acting.callerOf(request)) }),
        }),
      ],
      controllers: [HealthController, FilesController, ReviewFilesController, PapersController],
      providers: [
        { provide: CONFIG, useValue: config },
        { provide: LOG, useValue: log },
        { provide: STORE, useValue: store },
        { provide: Sessions, useValue: sessions },
        { provide: Acting, useValue: acting },
        { provide: Readiness, useValue: new Readiness() },
        { provide: Editions, useValue: editions },
        { provide: Heatmaps, useValue: new Heatmaps(store) },
        LiveViews,
        { provide: RuleCatalogue, useValue: parts.rules },
        { provide: WorkRegistry, useValue: parts.registry },
        { provide: AnalysisRunner, useValue: parts.analysis },
        { provide: CalibrationRunner, useValue: parts.calibration },
        { provide: OperationMemory, useValue: parts.operations },
        { provide: Comparing, useValue: parts.comparing },
        { provide: ImportDesk, useValue: parts.desk },
        { provide: Effects, useValue: parts.effects },
        { provide: Optimiser, useValue: parts.optimiser },
        { provide: ProposalGround, useValue: parts.effects.ground },
        ...RESOLVERS,
      ],
    };
  }
}
