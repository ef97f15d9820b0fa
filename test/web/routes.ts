/**
 * Which spec judges the page of an address of the router for everybody's use; pages.web-spec.ts holds that none is left out
 * and looks itself at those that no other spec comes to.
 */
export const JUDGED: Record<string, readonly string[]> = {
  'pages.web-spec.ts':
    `/ /explore /bodies/:slug /people/:slug /organisations/:slug /overlaps /overlaps/:slug /calibration
    /gaps /gaps/rules/:slug /proposals/compare /data /accessibility`.split(/\s+/),
  'compare.web-spec.ts': ['/compare', '/new-body', '/same-people', '/clusters', '/clusters/:slug', '/heatmap'],
  'gaps.web-spec.ts': `/findings /gaps/line-of-sight /gaps/coverage /gaps/network /gaps/break-test /gaps/load
    /gaps/partners`.split(/\s+/),
  'rules.web-spec.ts': ['/gaps/own-rules'],
  'proposals.web-spec.ts': `/proposals /proposals/streamline /proposals/:slug /proposals/:slug/edit
    /proposals/:slug/story /proposals/:slug/changes /follow-up`.split(/\s+/),
};
