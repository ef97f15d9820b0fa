import type { ReactNode } from 'react';
import { BodyPage } from './body/body-page.js';
import { OrganisationPage } from './body/organisation-page.js';
import { PersonPage } from './body/person-page.js';
import { DataPage } from './data/page.js';
import { ExplorePage } from './explore/page.js';
import { AccessibilityPage } from './frame/accessibility-page.js';
import { CrashGuard } from './frame/crash-guard.js';
import { Frame } from './frame/frame.js';
import { FollowUpPage } from './followup/follow-up-page.js';
import { BreakTestPage } from './gaps/break-test-page.js';
import { CoveragePage } from './gaps/coverage-page.js';
import { FindingsPage } from './gaps/findings-page.js';
import { GapsPage } from './gaps/gaps-page.js';
import { LineOfSightPage } from './gaps/line-of-sight-page.js';
import { LoadPage } from './gaps/load-page.js';
import { NetworkPage } from './gaps/network-page.js';
import { PartnersPage } from './gaps/partners-page.js';
import { OwnRulesPage } from './gaps/own-rules-page.js';
import { RulePage } from './gaps/rule-page.js';
import { HomePage } from './home/page.js';
import { ClusterPage } from './overlaps/cluster-page.js';
import { ClustersPage } from './overlaps/clusters-page.js';
import { CalibrationPage } from './overlaps/calibration-page.js';
import { ComparePage } from './overlaps/compare-page.js';
import { HeatmapPage } from './overlaps/heatmap-page.js';
import { NewBodyPage } from './overlaps/new-body-page.js';
import { OverlapPage } from './overlaps/overlap-page.js';
import { OverlapsPage } from './overlaps/overlaps-page.js';
import { SamePeoplePage } from './overlaps/same-people-page.js';
import { BoardPage } from './proposals/board-page.js';
import { ChangesPage } from './proposals/changes-page.js';
import { CompareProposalsPage } from './proposals/compare-page.js';
import { EditPage } from './proposals/edit-page.js';
import { ProposalsPage } from './proposals/list-page.js';
import { StoryPage } from './proposals/story-page.js';
import { StreamlinePage } from './proposals/streamline-page.js';
import { NotFound } from './ui/not-found.js';
import { matchPath, usePlace } from './ui/place.js';

const PAGES: readonly [string, (part: string) => ReactNode][] = [
  ['/', () => <HomePage />],
  ['/explore', () => <ExplorePage />],
  ['/bodies/:slug', (slug) => <BodyPage slug={slug} />],
  ['/people/:slug', (slug) => <PersonPage slug={slug} />],
  ['/organisations/:slug', (slug) => <OrganisationPage slug={slug} />],
  ['/overlaps', () => <OverlapsPage />],
  ['/overlaps/:slug', (slug) => <OverlapPage slug={slug} />],
  ['/new-body', () => <NewBodyPage />],
  ['/same-people', () => <SamePeoplePage />],
  ['/clusters', () => <ClustersPage />],
  ['/clusters/:slug', (slug) => <ClusterPage slug={slug} />],
  ['/heatmap', () => <HeatmapPage />],
  ['/calibration', () => <CalibrationPage />],
  ['/compare', () => <ComparePage />],
  ['/findings', () => <FindingsPage />],
  ['/gaps', () => <GapsPage />],
  ['/gaps/line-of-sight', () => <LineOfSightPage />],
  ['/gaps/coverage', () => <CoveragePage />],
  ['/gaps/network', () => <NetworkPage />],
  ['/gaps/break-test', () => <BreakTestPage />],
  ['/gaps/load', () => <LoadPage />],
  ['/gaps/partners', () => <PartnersPage />],
  ['/gaps/own-rules', () => <OwnRulesPage />],
  ['/gaps/rules/:slug', (slug) => <RulePage slug={slug} />],
  ['/proposals', () => <ProposalsPage />],
  ['/proposals/compare', () => <CompareProposalsPage />],
  ['/proposals/streamline', () => <StreamlinePage />],
  ['/proposals/:slug', (slug) => <BoardPage slug={slug} />],
  ['/proposals/:slug/edit', (slug) => <EditPage slug={slug} />],
  ['/proposals/:slug/story', (slug) => <StoryPage slug={slug} />],
  ['/proposals/:slug/changes', (slug) => <ChangesPage slug={slug} />],
  ['/follow-up', () => <FollowUpPage />],
  ['/data', () => <DataPage />],
  ['/accessibility', () => <AccessibilityPage />],
];

function pageAt(path: string): ReactNode {
  for (const [pattern, page] of PAGES) {
    const found = matchPath(pattern, path);
    if (found) return page(found['slug'] ?? '');
  }
  return <NotFound />;
}

/** Remit in the browser: the frame, and in it the page of the address. */
export function App() {
  const { path } = usePlace();
  return (
    <Frame>
      <CrashGuard key={path}>{pageAt(path)}</CrashGuard>
    </Frame>
  );
}
